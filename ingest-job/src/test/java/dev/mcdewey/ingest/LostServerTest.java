package dev.mcdewey.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.elasticsearch.EmbeddedElasticsearch;
import dev.mcdewey.elasticsearch.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.client.ResponseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in the middle of a refresh and comes back. */
class LostServerTest {

    private static final Path HOME = Path.of(System.getProperty("mcdewey.elasticsearch.home", "target/elasticsearch"));
    private static final int PAGES = 60;
    private static final int SECTIONS = 6;
    private static final String LONG = ", long enough that it takes the model a moment. ".repeat(6);
    private static final String PREFIX = "lost";

    @Test
    void isWaitedFor(@TempDir Path folder) throws Exception {
        Settings settings = Settings.of(HOME, folder.resolve("server"))
                .withHeapMegabytes(256)
                .withPort(freePort());
        Path log = folder.resolve("job.log");
        try (Bench bench = bench(folder, URI.create("http://127.0.0.1:" + settings.port()))) {
            Process job = startAndLoseServer(bench, settings, log);
            try (EmbeddedElasticsearch second = EmbeddedElasticsearch.start(settings)) {
                assertThat(job.waitFor(5, TimeUnit.MINUTES)).isTrue();
                assertThat(job.exitValue()).as(Files.readString(log)).isZero();
                assertThat(second.uri().getPort()).isEqualTo(settings.port());
                assertThat(bench.stored().files()).hasSize(PAGES);
                assertThat(bench.stored().chunks()).hasSize(PAGES * SECTIONS);
            } finally {
                job.destroyForcibly();
            }
        }
    }

    private static Process startAndLoseServer(Bench bench, Settings settings, Path log) throws Exception {
        try (EmbeddedElasticsearch first = EmbeddedElasticsearch.start(settings)) {
            Process job = bench.start(log);
            while (!hasChunks(bench.stored())) {
                assertThat(job.isAlive()).as(Files.readString(log)).isTrue();
                Thread.sleep(50);
            }
            ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();
            return job;
        }
    }

    private static boolean hasChunks(StoredLibrary stored) throws IOException {
        if (stored.generations().all().isEmpty()) {
            return false;
        }
        String chunks = stored.generations().all().get(0).chunks();
        try {
            stored.client().indices().refresh(r -> r.index(chunks));
            return stored.client().count(c -> c.index(chunks)).count() > 0;
        } catch (ResponseException e) {
            // The index is not ready yet.
            assertThat(e.getResponse().getStatusLine().getStatusCode()).isEqualTo(503);
            return false;
        }
    }

    private static Bench bench(Path folder, URI server) throws IOException {
        LibraryOnDisk library = new LibraryOnDisk(folder.resolve("library"));
        library.withPages(PAGES, SECTIONS, LONG);
        return new Bench(
                library,
                StoredLibrary.at(server, PREFIX),
                List.of(
                        "--mcdewey.ingest.library=" + folder.resolve("library"),
                        "--mcdewey.data=" + folder.resolve("data"),
                        "--mcdewey.index.prefix=" + PREFIX,
                        "--mcdewey.embedding.workers=1",
                        "--spring.elasticsearch.uris=" + server));
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
