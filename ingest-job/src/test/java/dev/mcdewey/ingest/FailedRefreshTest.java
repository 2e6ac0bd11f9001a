package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static dev.mcdewey.ingest.LibraryOnDisk.sections;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.generation.Generation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FailedRefreshTest extends IngestTest {

    private static final String GUIDE = "acme/tern/v1/admin/guide.md";
    private static final String GOES_ON = " The next refresh goes on from what is done.";
    private static final String UNTOUCHED = "Nothing was published; what was live before still is.";

    private Generation published() throws IOException {
        library.with(GUIDE, page("Guide", "Install: Unpack the archive."));
        assertThat(bench.run().exitCode()).isZero();
        return stored.live();
    }

    private void assertFailed(IngestRun run, String sentence) {
        assertThat(run.errors()).contains(sentence).doesNotContain("\tat ");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private void assertLeftAlone(Generation before) throws IOException {
        assertThat(stored.live()).isEqualTo(before);
        assertThat(stored.generations().all()).containsExactly(before);
        assertThat(stored.chunk("Unpack").versions()).containsExactly("v1");
    }

    @Test
    void saysThatTheLibraryIsEmpty() throws IOException {
        Generation before = published();
        library.without(GUIDE);

        IngestRun run = bench.run();

        assertFailed(
                run, "holds no guide files (0 other files seen). Lay it out as vendor/product/version/guide/files.");
        assertThat(run.errors()).contains(UNTOUCHED);
        assertLeftAlone(before);
    }

    @Test
    void saysThatTheLibraryIsMissing() throws IOException {
        Generation before = published();

        assertFailed(
                bench.run("--mcdewey.ingest.library=" + folder.resolve("nowhere")),
                "There is no library folder at " + folder.resolve("nowhere"));
        assertLeftAlone(before);
    }

    @Test
    void saysThatTheLibraryIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "text");

        assertFailed(bench.run("--mcdewey.ingest.library=" + file), file + " is a file, not a library folder.");
    }

    @Test
    void saysThatNoLibraryIsNamed() {
        assertFailed(
                IngestRun.with("--mcdewey.data=" + folder),
                "The refresh could not start: No library is named: add --mcdewey.ingest.library=FOLDER.");
    }

    @Test
    void namesTheSettingWhoseValueCannotBeRead() {
        assertThat(bench.run("--mcdewey.ingest.files-per-commit=many").errors())
                .contains("mcdewey.ingest.files-per-commit is many: set it to a value of the type int");
        assertThat(bench.run("--mcdewey.embedding.provider=magic").errors())
                .contains("mcdewey.embedding.provider is magic: set it to one of [IN_PROCESS,");
    }

    @Test
    void saysThatNoFileCouldBeIndexed() throws IOException {
        Generation before = published();
        library.with(GUIDE, new byte[1_000]);

        IngestRun run = bench.run();

        assertFailed(run, "could be indexed; nothing was published. " + GUIDE + ": guide.md is not text");
        assertLeftAlone(before);
    }

    @Test
    void saysThatElasticsearchDoesNotAnswer() throws IOException {
        library.with(GUIDE, page("Guide", "Install: Unpack the archive."));
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        IngestRun run = bench.run("--spring.elasticsearch.uris=http://localhost:" + port);

        assertFailed(run, "Elasticsearch does not answer");
        assertThat(run.errors()).contains("set spring.elasticsearch.uris to where it is", "" + port);
        assertFailed(bench.run("--spring.elasticsearch.uris=http://no-such-host.invalid"), "no-such-host.invalid");
    }

    @Test
    void saysThatTwoVendorsHaveOneProduct() throws IOException {
        library.with(GUIDE, page("Guide", "A: B.")).with(GUIDE.replace("acme", "zenith"), page("Guide", "A: B."));

        assertFailed(bench.run(), "have a product named tern: acme and zenith. Rename one");
    }

    @Test
    void saysThatTwoFilesWouldHaveOneName() throws IOException {
        library.with("acme/tern/v1/admin/a/b.md", page("One", "A: B."))
                .with("acme/tern/v1/admin/a~b.md", page("Two", "A: B."));

        assertFailed(bench.run(), "would both be named tern::v1::admin::a~b.md. Rename one of them.");
    }

    @Test
    void saysThatAPathIsTooLong() throws IOException {
        String folders = ("f".repeat(100) + "/").repeat(5);
        library.with("acme/tern/v1/admin/" + folders + "a.md", page("One", "A: B."));

        assertFailed(bench.run(), "has a path that is too long to be a name in the index");
    }

    @Test
    void saysThatTheIndexIsSomebodyElses() throws IOException {
        library.with(GUIDE, page("Guide", "A: B."));
        String foreign = stored.names().chunks() + "-20200101000000000";
        stored.client().indices().create(c -> c.index(foreign)
                .aliases(stored.names().chunks(), a -> a));

        assertFailed(bench.run(), "The index " + foreign + " was not made by McDewey.");
        assertThat(stored.indices())
                .containsExactly(foreign, stored.names().lease(), stored.names().refreshes());
    }

    @Test
    void endsSoonWhereElasticsearchRefusesToWriteAndGoesOnWhenItDoesAgain() throws Exception {
        Generation before = published();
        for (int i = 0; i < 40; i++) {
            library.with("acme/tern/v2/admin/page%d.md".formatted(i), sections(i, 8, "."));
        }
        Instant start = Instant.now();
        IngestRun run =
                refusingToWrite(stored.names().chunks() + "-*", () -> bench.run("--mcdewey.ingest.rebuild=true"));

        assertFailed(run, "Elasticsearch refused");
        assertThat(run.errors()).contains("FORBIDDEN/8/index write", UNTOUCHED + GOES_ON);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMinutes(2));
        assertThat(stored.live()).isEqualTo(before);
        assertThat(stored.chunk("Unpack").versions()).containsExactly("v1");
        assertThat(bench.run().exitCode()).isZero();
        assertThat(stored.files()).hasSize(41);
        assertThat(stored.generations().all()).hasSize(2).startsWith(before).endsWith(stored.live());
    }

    @Test
    void doesNotCallTheNewGenerationUnpublishedWhereOnlyItsReportFailed() throws IOException {
        library.with(GUIDE, page("Guide", "Install: Unpack the archive."));
        IngestRun run = refusingToWrite(stored.names().refreshes(), bench::run);

        assertFailed(run, "The new generation is live all the same");
        assertThat(run.errors()).doesNotContain(UNTOUCHED);
        assertLeftAlone(stored.live());
    }

    /** New indices of these names are made read-only by an index template. */
    private IngestRun refusingToWrite(String indices, Supplier<IngestRun> run) throws IOException {
        String name = stored.names().prefix() + "-read-only";
        stored.client().indices().putIndexTemplate(t -> t.name(name)
                .priority(1_000L)
                .indexPatterns(indices)
                .template(content -> content.settings(s -> s.blocks(b -> b.write(true)))));
        try {
            return run.get();
        } finally {
            stored.client().indices().deleteIndexTemplate(d -> d.name(name));
        }
    }
}
