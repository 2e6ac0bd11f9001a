package dev.mcdewey.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Waits until a starting server answers a real request. */
record Readiness(Settings settings, DataFolder data, Process process) {
    // Short against the ten seconds of a start, long against the cost of looking.
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** The server's base URI, once all primary shards can be searched. */
    URI await(ServerHttp http) throws IOException {
        var deadline = Instant.now().plus(settings.startTimeout());
        while (Instant.now().isBefore(deadline)) {
            var address = address();
            if (address.isPresent() && isHealthy(http, address.get())) {
                return address.get();
            }
            if (!process.isAlive()) {
                throw new StartFailure(settings, data).ended(process.exitValue());
            }
            pause();
        }
        throw new StartFailure(settings, data).late();
    }

    // Our server's own file in our own folder: whoever else may listen somewhere is never taken for it.
    private Optional<URI> address() throws IOException {
        if (!Files.exists(data.ports())) {
            return Optional.empty();
        }
        var scheme = settings.credentials().isPresent() ? "https" : "http";
        return Files.readAllLines(data.ports()).stream().findFirst().map(bound -> URI.create(scheme + "://" + bound));
    }

    private static boolean isHealthy(ServerHttp http, URI address) throws IOException {
        try {
            var health = address.resolve("/_cluster/health?wait_for_status=yellow&timeout=5s");
            return http.send("GET", health).statusCode() == 200;
        } catch (SSLException e) {
            throw e;
        } catch (IOException e) {
            return false; // Overloaded, or dying between writing the address and answering: the caller sees which.
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the embedded Elasticsearch was starting", e);
        }
    }
}
