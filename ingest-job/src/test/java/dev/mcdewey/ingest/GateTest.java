package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.refresh.SynonymGroup;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Golden queries that a library brings along. */
class GateTest extends IngestTest {

    private static final String GUIDE = "acme/tern/v1/admin/";
    private static final String GOLDEN = "golden.tsv";

    @BeforeEach
    void publish() throws IOException {
        library.with(GUIDE + "install.md", page("Installing", "Install: Unpack the archive into a folder."))
                .with(GUIDE + "backup.md", page("Backups", "Back up: Copy the data to another host at night."))
                .with(
                        GOLDEN,
                        "# what people ask\nhow do I unpack\tadmin/install.md\ncopy data at night\tbackup.md\t1\n");
        assertThat(bench.run().exitCode()).isZero();
    }

    @Test
    void areAskedOfEveryNewGeneration() throws IOException {
        library.with(GUIDE + "more.md", page("More", "Logs: Look at the log."));

        assertThat(bench.run().out()).contains("Golden queries: 2 of 2 find their file, 0 no longer do");
    }

    @Test
    void areAskedWithTheSynonymsThatTheLibraryDeclaresNow() throws IOException {
        String words = "--mcdewey.embedding.provider=none";
        library.with(GOLDEN, "duplicate\tadmin/backup.md\n").with("library.yml", "synonyms: [[duplicate, copy]]");
        assertThat(bench.run(words).out()).contains("Golden queries: 1 of 1 find their file");
        assertThat(stored.lastRefresh().synonyms()).containsExactly(SynonymGroup.of(List.of("duplicate", "copy")));

        library.with(GUIDE + "more.md", page("More", "Logs: Look at the log.")).without("library.yml");
        assertThat(bench.run(words).errors()).contains("1 no longer do").contains("     1     -  duplicate");
    }

    @Test
    void stopAPublicationThatLosesAnAnswer() throws IOException {
        Generation before = stored.live();
        library.without(GUIDE + "install.md");

        IngestRun run = bench.run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .contains("Golden queries: 1 of 2 find their file, 1 no longer do:", "was   now  query -> file")
                .contains("     1     -  how do I unpack -> admin/install.md")
                .contains("golden.tsv names admin/install.md, which is not in the new library.")
                .doesNotContain("golden.tsv names backup.md")
                .contains("at most 0 may be lost (mcdewey.gate.margin). Publish all the same with --force.");
        assertThat(stored.live()).isEqualTo(before);
        assertThat(stored.lastRefresh().outcome()).isEqualTo("failed");
    }

    @Test
    void nameTheFilesThatTheLibraryDoesNotHave() throws IOException {
        library.with(GUIDE + "odd.pdf", "no PDF")
                .with(GUIDE + "a*b.md", page("Stars", "Stars: They shine."))
                .with(GOLDEN, "copy data at night\tackup.md\nwhere\todd.pdf\nhow\tadmin/a?b.md\nwhy\ta*b.md\t1\n");

        assertThat(bench.run().out().lines().filter(line -> line.startsWith("golden.tsv")))
                .hasSize(3)
                .contains(
                        "golden.tsv names ackup.md, which is not in the new library.",
                        "golden.tsv names admin/a?b.md, which is not in the new library.")
                .anyMatch(line -> line.startsWith("golden.tsv names odd.pdf, which was not indexed: "));
    }

    @Test
    void letAPublicationPassWithinTheMarginOrByForce() throws IOException {
        library.without(GUIDE + "install.md");

        assertThat(bench.run("--mcdewey.gate.margin=0.5").exitCode()).isZero();
        library.without(GUIDE + "backup.md").with(GUIDE + "other.md", page("Other", "Other: Nothing of the kind."));
        assertThat(bench.run().exitCode()).isEqualTo(1);
        IngestRun forced = bench.run("--mcdewey.gate.forced=true");
        assertThat(forced.exitCode()).isZero();
        assertThat(stored.lastRefresh().embeddings()).isZero();
        assertThat(stored.chunk("Nothing of the kind").versions()).containsExactly("v1");
    }

    @Test
    void areRefusedWithTheirLineWhereTheyAreNoQueries() throws IOException {
        library.with(GUIDE + "more.md", page("More", "Logs: Look at the log.")).with(GOLDEN, "a\tb.md\nonly words\n");
        assertThat(bench.run().errors())
                .contains("Line 2 of golden.tsv is not query, tab, file and perhaps tab, number of hits.");

        library.with(GOLDEN, "a\tb.md\tmany\n");
        assertThat(bench.run().errors()).contains("Line 1 of golden.tsv has 'many' for a number of hits.");
    }
}
