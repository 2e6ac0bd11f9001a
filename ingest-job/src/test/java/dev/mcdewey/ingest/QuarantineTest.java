package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.QuarantinedFile;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuarantineTest extends IngestTest {

    private static final String NOISE = "acme/tern/v1/admin/noise.md";
    private static final String HUGE = "acme/tern/v1/admin/huge.html";
    private static final String BLANK = "acme/tern/v1/admin/blank.html";
    private static final int FIFTY_MEGABYTES = 50 << 20;

    private void bringBadFilesAndAGoodOne() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(17).nextBytes(noise);
        library.with(NOISE, noise)
                .with(HUGE, "<p>word</p> ".repeat(FIFTY_MEGABYTES / 12))
                .with(BLANK, "<html><body><script>show()</script></body></html>")
                .with("acme/tern/v1/admin/good.md", page("Good", "Colour: It is blue."));
    }

    @Test
    void namesEachFileWithItsReasonAndIndexesTheRest() throws IOException {
        bringBadFilesAndAGoodOne();
        IngestRun run = bench.run();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errors()).isEmpty();
        assertThat(stored.lastRefresh().balance()).isEqualTo(new Balance(4, 1, 0, 0, 3, 0));
        assertThat(stored.lastRefresh().quarantine())
                .extracting(QuarantinedFile::file)
                .containsExactlyInAnyOrder(NOISE, HUGE, BLANK);
        assertThat(run.out())
                .contains("Quarantined " + NOISE + ": noise.md is not text")
                .contains("Quarantined " + HUGE + ": huge.html is larger than the limit")
                .contains("Quarantined " + BLANK + ": blank.html has no visible text");
        assertThat(stored.chunk("blue").kind()).isEqualTo("text");
        assertThat(stored.files())
                .filteredOn(file -> file.quarantine() != null)
                .extracting(GuideFile::chunkCount)
                .containsExactly(0, 0, 0);
    }

    @Test
    void isNotForFilesThatHaveNothingOfTheirOwn() throws IOException {
        library.with("acme/tern/v1/admin/toc.html", "<nav><a href=b.html>B</a> <a href=a.html>A</a></nav>")
                .with("acme/tern/v1/admin/old.html", "<meta http-equiv=refresh content='0; url=a.html'>Moved")
                .with("acme/tern/v1/admin/a.html", "<h1>A</h1><p>It is blue.</p>")
                .with("acme/tern/v1/admin/b.html", "<h1>B</h1><p>It is red.</p>");
        IngestRun run = bench.run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("1 skipped: forwards to another page", "1 skipped: holds nothing but navigation");
        assertThat(stored.lastRefresh().balance()).isEqualTo(new Balance(4, 2, 0, 2, 0, 0));
        assertThat(stored.file("tern::v1::admin::b").position())
                .isLessThan(stored.file("tern::v1::admin::a").position());

        assertThat(bench.run().exitCode()).isZero();
        assertThat(stored.lastRefresh().outcome()).isEqualTo("unchanged");
        assertThat(stored.lastRefresh().balance()).isEqualTo(new Balance(4, 0, 2, 2, 0, 0));
    }

    @Test
    void isReportedAgainByTheNextRun() throws IOException {
        bringBadFilesAndAGoodOne();
        bench.run();
        IngestRun again = bench.run();

        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(stored.lastRefresh().outcome()).isEqualTo("unchanged");
        assertThat(stored.lastRefresh().balance()).isEqualTo(new Balance(4, 0, 1, 0, 3, 0));
        assertThat(again.out()).contains("Quarantined " + NOISE, "Quarantined " + HUGE, "Quarantined " + BLANK);
    }

    @Test
    void endsWhereAFileIsMendedOrGone() throws IOException {
        bringBadFilesAndAGoodOne();
        bench.run();
        library.with(NOISE, page("Noise", "Volume: It is low."))
                .with(BLANK, "<h1>Blank</h1><p>Not any more.</p>")
                .without(HUGE);

        assertThat(bench.run().exitCode()).isZero();
        assertThat(stored.lastRefresh().balance()).isEqualTo(new Balance(3, 2, 1, 0, 0, 1));
        assertThat(stored.files()).extracting(GuideFile::quarantine).containsOnlyNulls();
    }

    @Test
    void takesTheTextOfAFileThatWasGoodOutOfTheIndex() throws IOException {
        library.with(NOISE, page("Noise", "Volume: It is low."))
                .with("acme/tern/v1/admin/good.md", page("Good", "A: B."));
        bench.run();
        bringBadFilesAndAGoodOne();

        assertThat(bench.run().exitCode()).isEqualTo(3);
        assertThat(stored.chunks()).noneMatch(chunk -> chunk.text().contains("It is low"));
    }

    @Test
    void endsWhereTheLimitIsRaised() throws IOException {
        library.with("acme/tern/v1/admin/a.md", page("A", "One: " + "A long tale. ".repeat(200)))
                .with("acme/tern/v1/admin/b.md", page("B", "Two: Short."));

        assertThat(bench.run("--mcdewey.ingest.max-file-size=1KB").exitCode()).isEqualTo(3);
        assertThat(bench.run().exitCode()).isZero();
        assertThat(stored.lastRefresh().balance().indexed()).isEqualTo(1);
    }
}
