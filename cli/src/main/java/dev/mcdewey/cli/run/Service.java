package dev.mcdewey.cli.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A service that is starting or running. */
final class Service {

    /** A start takes some seconds; a busy machine was seen to need ten times as long. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final int LOG_LINES = 20;
    private static final int OK = 200;

    private final JavaProgram program;
    private final Process process;
    private final URI health;

    Service(JavaProgram program, Process process, int port) {
        this.program = program;
        this.process = process;
        this.health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
    }

    /** Waits for the end of one of them. */
    static Service firstToEnd(List<Service> services) throws InterruptedException {
        CompletableFuture.anyOf(services.stream()
                        .map(service -> service.process.onExit())
                        .toArray(CompletableFuture[]::new))
                .join();
        // Ctrl-C reaches all processes of a terminal at once: let this one see it too before it calls an end
        // unexpected.
        Thread.sleep(BETWEEN_LOOKS.toMillis());
        return services.stream()
                .filter(service -> !service.process.isAlive())
                .findFirst()
                .orElseThrow();
    }

    /** Waits until it answers that it is well. */
    void awaitReady() throws InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady(http)) {
            if (!process.isAlive()) {
                throw new StartException(stopped());
            }
            if (Instant.now().isAfter(end)) {
                throw new StartException(program.module() + " is not ready after " + PATIENCE.toSeconds()
                        + " s. The end of " + program.log() + " says:\n" + endOfLog());
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private boolean isReady(HttpClient http) throws InterruptedException {
        try {
            HttpResponse<Void> answer = http.send(
                    HttpRequest.newBuilder(health)
                            .timeout(Duration.ofSeconds(10))
                            .build(),
                    BodyHandlers.discarding());
            return answer.statusCode() == OK;
        } catch (IOException e) {
            return false; // Not listening yet.
        }
    }

    /** Says that it ended, and what its log says last. */
    String stopped() {
        return program.module() + " has stopped with exit code " + process.exitValue() + ". The end of " + program.log()
                + " says:\n" + endOfLog();
    }

    private String endOfLog() {
        try {
            // Not as strict as reading lines is: a log may hold bytes that are no text.
            String log = new String(Files.readAllBytes(program.log().toPath()), StandardCharsets.UTF_8);
            List<String> lines = log.lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException e) {
            return "(the log cannot be read: " + e + ")";
        }
    }
}
