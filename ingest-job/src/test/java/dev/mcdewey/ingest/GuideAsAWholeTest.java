package dev.mcdewey.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.guide.FileReading;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.CoverageReport;
import dev.mcdewey.index.refresh.FlaggedFile;
import java.io.IOException;
import java.util.Comparator;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What only all files of a guide together tell. */
class GuideAsAWholeTest extends IngestTest {

    private static final String GUIDE = "acme/tern/v1/admin/";
    private static final String FOOT = "Tern Works of Harbour Street makes this manual.";

    private LibraryOnDisk page(String name, String next) throws IOException {
        return library.with(
                GUIDE + name + ".html",
                "<link rel=next href='" + next + ".html'><h1>About " + name + "</h1><p>Here you read of the " + name
                        + " only.</p><div>" + FOOT + "</div>");
    }

    private LibraryOnDisk plain(String name) throws IOException {
        return library.with(GUIDE + name + ".html", "<h1>About " + name + "</h1><p>Nothing but " + name + ".</p>");
    }

    private Iterable<String> storedOrder() throws IOException {
        return stored.files().stream()
                .sorted(Comparator.comparingInt(GuideFile::position))
                .map(GuideFile::title)
                .toList();
    }

    @Test
    void filesStandInTheOrderOfTheGuidesOwnNavigation() throws IOException {
        page("zinc", "anchor");
        page("anchor", "mast");
        page("mast", "none");
        bench.run();
        assertThat(storedOrder()).containsExactly("About zinc", "About anchor", "About mast");

        page("mast", "boom");
        page("boom", "none");
        assertThat(bench.run().exitCode()).isZero();
        assertThat(storedOrder()).containsExactly("About zinc", "About anchor", "About mast", "About boom");
    }

    @Test
    void textAtTheEdgesOfMostPagesIsLeftOutAsSoonAsItShows() throws IOException {
        page("zinc", "anchor");
        page("anchor", "mast");
        page("mast", "none");
        bench.run();
        assertThat(stored.chunks()).allMatch(chunk -> chunk.text().contains(FOOT));

        page("boom", "none");
        bench.run();
        assertThat(stored.lastRefresh().balance()).isEqualTo(new Balance(4, 4, 0, 0, 0, 0));
        assertThat(stored.chunks()).noneMatch(chunk -> chunk.text().contains(FOOT));
        FileReading boom =
                Objects.requireNonNull(stored.file("tern::v1::admin::boom").reading());
        assertThat(boom.boilerplate()).isBetween(0.3, 0.7);

        bench.run();
        assertThat(stored.lastRefresh().balance()).isEqualTo(new Balance(4, 0, 4, 0, 0, 0));
    }

    @Test
    void textThatFewPagesShareStays() throws IOException {
        page("zinc", "anchor");
        page("anchor", "mast");
        for (String name : new String[] {"a", "b", "c", "d"}) {
            plain(name);
        }
        bench.run();
        assertThat(stored.chunks())
                .filteredOn(chunk -> chunk.text().contains(FOOT))
                .hasSize(2);
    }

    @Test
    void aFileThatLosesWordsIsNamedByEveryRefresh() throws IOException {
        library.with(GUIDE + "long.html", "<h1>" + "An endless heading of ever new words. ".repeat(40) + "</h1><p>End.")
                .with(GUIDE + "good.md", LibraryOnDisk.page("Good", "Colour: It is blue."));
        IngestRun run = bench.run();
        CoverageReport coverage = Objects.requireNonNull(stored.lastRefresh().coverage());

        assertThat(run.exitCode()).isZero();
        assertThat(coverage.median()).isEqualTo(1);
        assertThat(coverage.flagged()).extracting(FlaggedFile::file).containsExactly(GUIDE + "long.html");
        assertThat(coverage.lowest()).isEqualTo(coverage.flagged().get(0).coverage());
        assertThat(run.out()).contains("Look at " + GUIDE + "long.html: only");

        assertThat(bench.run().out()).contains("Look at " + GUIDE + "long.html: only");
        assertThat(stored.lastRefresh().coverage()).isEqualTo(coverage);
    }
}
