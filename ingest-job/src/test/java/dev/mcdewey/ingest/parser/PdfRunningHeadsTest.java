package dev.mcdewey.ingest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfRunningHeadsTest {

    private static final String[] CHAPTERS = {"The Valves", "The Filters", "The Lamps"};
    private static final String[] BEGUN = {
        "Open them by hand, and never by means of a wrench, whenever the gauge shows one",
        "Rinse each of them below warm water for a while, until what comes out is clear and",
        "Look at their colour in the evening, since by daylight nobody can tell the blue"
    };
    private static final String[] ENDED = {"bar or more.", "no longer brown.", "from the green."};

    private static String text(PdfBuilder pdf) throws IOException {
        return Samples.text(Samples.parsed("pump.pdf", pdf.bytes()));
    }

    /** Chapters of two pages, the second of which names its chapter at its top. */
    private static PdfBuilder chapters(int headed) {
        PdfBuilder pdf = new PdfBuilder();
        for (int i = 0; i < CHAPTERS.length; i++) {
            pdf.page().heading(18, CHAPTERS[i]).lines(BEGUN[i]).page().lines(ENDED[i]);
            if (i < headed) {
                pdf.at(72, 40, "Chapter " + (i + 1) + ". " + CHAPTERS[i]);
            }
        }
        return pdf;
    }

    @Test
    void leavesOutTheHeadOfAChapterThatStandsOnlyOnce() throws IOException {
        assertThat(text(chapters(3)))
                .contains("> The Valves", "> The Filters", "> The Lamps")
                .contains("shows one bar or more.", "clear and no longer brown.")
                .doesNotContain("Chapter");
    }

    @Test
    void keepsWhatNamesAChapterWhereOtherPagesHaveNoHead() throws IOException {
        assertThat(text(chapters(2))).contains("Chapter 1. The Valves", "Chapter 2. The Filters");
    }
}
