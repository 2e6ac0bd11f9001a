package dev.mcdewey.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refresh while Elasticsearch cannot do what it is asked. */
class TroubledServerTest extends IngestTest {

    private static final int PAGES = 40;

    @BeforeEach
    void bringALibrary() throws IOException {
        library.withPages(PAGES);
    }

    @Test
    void asksAgainWhereItIsToldToComeLater() throws Exception {
        try (RefusingProxy busy = RefusingProxy.before(SERVER.uri(), 3)) {
            IngestRun run = bench.run("--spring.elasticsearch.uris=" + busy.uri());

            assertThat(run.errors()).isEmpty();
            assertThat(run.exitCode()).isZero();
            assertThat(busy.refused()).isGreaterThan(10);
        }
        assertThat(stored.files()).hasSize(PAGES);
        assertThat(stored.lastRefresh().embeddings()).isEqualTo(PAGES);
    }

    @Test
    void waitsUntilAFullDiskHasRoomAgain() throws Exception {
        String template = fullDisk();
        CompletableFuture<Void> room = CompletableFuture.runAsync(
                () -> makeRoom(template), CompletableFuture.delayedExecutor(15, TimeUnit.SECONDS));
        IngestRun run = bench.run();
        room.get();

        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(stored.files()).hasSize(PAGES);
    }

    @Test
    void endsWithASentenceWhereTheDiskStaysFullAndGoesOnLater() throws Exception {
        String template = fullDisk();
        ScheduledExecutorService filling = Executors.newSingleThreadScheduledExecutor();
        Future<?> full = filling.scheduleWithFixedDelay(this::fill, 50, 50, TimeUnit.MILLISECONDS);

        IngestRun run = bench.run("--mcdewey.patience.limit=3s");
        full.cancel(false);
        filling.shutdown();
        assertThat(filling.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .contains("Elasticsearch was given 3 seconds to recover, and did not", "disk usage exceeded")
                .doesNotContain("\tat ");
        makeRoom(template);
        assertThat(bench.run().exitCode()).isZero();
        assertThat(stored.files()).hasSize(PAGES);
    }

    /** What Elasticsearch itself does to every index when its disk passes the last watermark. */
    private String fullDisk() throws IOException {
        String name = stored.names().prefix() + "-full";
        stored.client().indices().putIndexTemplate(t -> t.name(name)
                .priority(1_000L)
                .indexPatterns(stored.names().chunks() + "-*")
                .template(content -> content.settings(s -> s.blocks(b -> b.readOnlyAllowDelete(true)))));
        return name;
    }

    /** Elasticsearch looks at the disk from time to time, sees that it has room, and lifts the block. */
    private void fill() {
        block(true);
    }

    private void block(boolean full) {
        try {
            stored.client().indices().putSettings(p -> p.index(stored.names().chunks() + "-*")
                    .allowNoIndices(true)
                    .settings(s -> s.blocks(b -> b.readOnlyAllowDelete(full))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeRoom(String template) {
        try {
            stored.client().indices().deleteIndexTemplate(d -> d.name(template));
            block(false);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
