package dev.mcdewey.ingest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfPageTurnsTest {

    private static final float[] EDGES = {72, 172, 372};
    private static final String[] HEAD = {"Name", "Effect"};

    private static String text(PdfBuilder pdf) throws IOException {
        return Samples.text(Samples.parsed("pump.pdf", pdf.bytes()));
    }

    @Test
    void readsCodeThatSaysThatItTurnsThePageAsOne() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().lines("Ask the pump for what it does when it rains, in these words:");
        pdf.gap().code(82, "if wet", "  stop").at(400, 149, "(continues on next page)");
        pdf.page()
                .at(400, 86, "(continued from previous page)")
                .code(82, "else", "  go on")
                .gap();
        pdf.lines("It answers at once, if it is not asleep at that time of the day.");
        assertThat(text(pdf)).contains("```\nif wet\n  stop\nelse\n  go on\n```");
    }

    @Test
    void readsATableThatSaysThatItTurnsThePageAsOne() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().ruledTable(EDGES, true, HEAD, new String[] {"slow", "Saves water."});
        pdf.at(300, 132, "Continued on next page").page();
        pdf.at(200, 84, "Table 1 \u2013 continued from previous page");
        pdf.ruledTable(EDGES, true, HEAD, new String[] {"fast", "Saves time."});
        assertThat(text(pdf)).endsWith("| slow | Saves water. |\n| fast | Saves time. |");
    }

    @Test
    void keepsSentencesAboutPagesThatTurn() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().lines("The list of valves continues on next page, as it is long.");
        assertThat(text(pdf)).endsWith("The list of valves continues on next page, as it is long.");
    }
}
