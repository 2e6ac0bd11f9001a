package dev.mcdewey.ingest.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private static LinkedFile file(String path) {
        return new LinkedFile(path, null, null, List.of(), null);
    }

    private static LinkedFile linked(String path, @Nullable String next, @Nullable String up) {
        return new LinkedFile(path, next, up, List.of(), null);
    }

    private static LinkedFile weighed(String path, int weight) {
        return new LinkedFile(path, null, null, List.of(), weight);
    }

    private static List<String> order(LinkedFile... files) {
        return ReadingOrder.of(List.of(files));
    }

    @Test
    void isNaturalWhereNothingIsSaid() {
        assertThat(order(
                        file("ch10.html"), file("ch2.html"), file("a/x.html"), file("index.html"), file("a/README.md")))
                .containsExactly("index.html", "ch2.html", "ch10.html", "a/README.md", "a/x.html");
    }

    @Test
    void followsTheLinksToTheNextPage() {
        assertThat(order(
                        linked("apple.html", null, null),
                        linked("index.html", "zebra.html", null),
                        linked("zebra.html", "mole.html", null),
                        linked("mole.html", "apple.html", null)))
                .containsExactly("index.html", "zebra.html", "mole.html", "apple.html");
    }

    @Test
    void hangsTheSectionsBelowTheirChapterWhereNextMeansTheNextOfTheSameLevel() {
        assertThat(order(
                        linked("index.html", null, null),
                        linked("Using.html", "Basics.html", "index.html"),
                        linked("Basics.html", null, "index.html"),
                        linked("Start.html", "Stop.html", "Using.html"),
                        linked("Stop.html", null, "Using.html"),
                        linked("Adding.html", null, "Basics.html")))
                .containsExactly("index.html", "Using.html", "Start.html", "Stop.html", "Basics.html", "Adding.html");
    }

    @Test
    void losesNoFileWhereLinksGoRoundInCircles() {
        assertThat(order(
                        linked("a.html", "b.html", "c.html"),
                        linked("b.html", "a.html", null),
                        linked("c.html", "c.html", "c.html"),
                        linked("d.html", "gone.html", "a.html")))
                .containsExactlyInAnyOrder("a.html", "b.html", "c.html", "d.html");
    }

    @Test
    void takesTheOrderOfAContentsPageThatLeadsToMostFiles() {
        LinkedFile toc = new LinkedFile(
                "toc.html", null, null, List.of("use.html", "gone.html", "install.html", "z.html"), null);
        assertThat(order(file("install.html"), toc, file("use.html"), file("z.html"), file("about.html")))
                .containsExactly("toc.html", "use.html", "install.html", "z.html", "about.html");
    }

    @Test
    void doesNotTakeAFewLinksForContents() {
        LinkedFile front = new LinkedFile("index.html", null, null, List.of("z.html"), null);
        assertThat(order(front, file("a.html"), file("b.html"), file("z.html")))
                .containsExactly("index.html", "a.html", "b.html", "z.html");
    }

    @Test
    void putsTheLighterFirstAmongNeighbours() {
        assertThat(order(
                        weighed("a.md", 20),
                        weighed("b.md", 10),
                        file("c.md"),
                        weighed("ops/_index.md", 5),
                        weighed("ops/x.md", 2),
                        weighed("ops/w.md", 3),
                        file("_index.md")))
                .containsExactly("_index.md", "ops/_index.md", "ops/x.md", "ops/w.md", "b.md", "a.md", "c.md");
    }

    @Test
    void doesNotDependOnHowTheFilesAreListed() {
        List<LinkedFile> files = Stream.of("q.html", "b.html", "x/a.html", "index.html")
                .map(ReadingOrderTest::file)
                .toList();
        List<LinkedFile> other = List.of(files.get(2), files.get(3), files.get(1), files.get(0));
        assertThat(ReadingOrder.of(other)).isEqualTo(ReadingOrder.of(files));
    }
}
