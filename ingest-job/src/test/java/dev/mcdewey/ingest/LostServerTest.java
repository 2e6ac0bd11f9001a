package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.elasticsearch.EmbeddedElasticsearch;
import dev.mcdewey.elasticsearch.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in the middle of a refresh and comes back. */
class LostServerTest {

    private static final Path HOME = Path.of(System.getProperty("mcdewey.elasticsearch.home", "target/elasticsearch"));
    private static final int PAGES = 60;
    private static final int SECTIONS = 6;
    private static final String PREFIX = "lost";

    @Test
    void isWaitedFor(@TempDir Path folder) throws Exception {
        LibraryOnDisk library = new LibraryOnDisk(folder.resolve("library"));
        for (int i = 0; i < PAGES; i++) {
            library.with("acme/tern/v1/admin/page%d.md".formatted(i), sections(i));
        }
        Settings settings = Settings.of(HOME, folder.resolve("server"))
                .withHeapMegabytes(256)
                .withPort(freePort());
        EmbeddedElasticsearch first = EmbeddedElasticsearch.start(settings);
        CompletableFuture<IngestRun> running = CompletableFuture.supplyAsync(() -> run(folder, settings.port()));
        awaitChunks(settings.port());
        ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();
        first.close();
        assertThat(running).isNotDone();
        try (EmbeddedElasticsearch second = EmbeddedElasticsearch.start(settings);
                StoredLibrary stored = StoredLibrary.at(second.uri(), PREFIX)) {
            IngestRun run = running.get(5, TimeUnit.MINUTES);

            assertThat(run.errors()).isEmpty();
            assertThat(run.exitCode()).isZero();
            assertThat(stored.files()).hasSize(PAGES);
            assertThat(stored.chunks()).hasSize(PAGES * SECTIONS);
        }
    }

    private static void awaitChunks(int port) throws Exception {
        try (StoredLibrary stored = StoredLibrary.at(URI.create("http://127.0.0.1:" + port), PREFIX)) {
            while (stored.generations().all().isEmpty()) {
                Thread.sleep(50);
            }
            String chunks = stored.generations().all().get(0).chunks();
            while (stored.client().count(c -> c.index(chunks)).count() == 0) {
                Thread.sleep(50);
                stored.client().indices().refresh(r -> r.index(chunks));
            }
        }
    }

    private static IngestRun run(Path folder, int port) {
        return IngestRun.with(
                "--mcdewey.ingest.library=" + folder.resolve("library"),
                "--mcdewey.data=" + folder.resolve("data"),
                "--mcdewey.index.prefix=" + PREFIX,
                "--mcdewey.embedding.workers=1",
                "--spring.elasticsearch.uris=http://127.0.0.1:" + port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static String sections(int page) {
        return page(
                "Page " + page,
                IntStream.range(0, SECTIONS)
                        .mapToObj(i -> "Section " + i + ": Text " + page + " of " + i
                                + ", long enough that it takes the model a moment. ".repeat(6))
                        .toArray(String[]::new));
    }
}
