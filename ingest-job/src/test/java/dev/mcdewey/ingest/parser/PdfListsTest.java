package dev.mcdewey.ingest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfListsTest {

    private static final float MARKER = 82;
    private static final float WORDS = 98;

    private PdfBuilder pdf = new PdfBuilder().page();
    private float height = 100;

    private PdfListsTest item(String marker, String words) {
        return item(0, marker, words);
    }

    private PdfListsTest item(float deeper, String marker, String words) {
        pdf = pdf.at(MARKER + deeper, height, marker).at(WORDS + deeper, height, words);
        height += PdfBuilder.LEADING;
        return this;
    }

    private void assertReads(String text) throws IOException {
        assertThat(Samples.text(Samples.parsed("pump.pdf", pdf.bytes()))).isEqualTo("# pump\n\n" + text);
    }

    @Test
    void readsLettersAsTheyStand() throws IOException {
        item("a.", "Open the valve.").item("b.", "Start the pump.");
        assertReads("- a. Open the valve.\n- b. Start the pump.");
    }

    @Test
    void readsAnIAsRomanWhereTheSecondFollows() throws IOException {
        item("i.", "Open the valve.").item("ii.", "Start the pump.").item("iii.", "Wait.");
        assertReads("- i. Open the valve.\n- ii. Start the pump.\n- iii. Wait.");
    }

    @Test
    void readsAnIAsALetterBetweenOthers() throws IOException {
        item("h)", "Open the valve.").item("i)", "Start the pump.").item("j)", "Wait.");
        assertReads("- h. Open the valve.\n- i. Start the pump.\n- j. Wait.");
    }

    @Test
    void nestsNumbersInCapitals() throws IOException {
        item("A.", "Before")
                .item(20, "1.", "Open it.")
                .item(20, "2.", "Look in.")
                .item("B.", "After");
        assertReads("""
                - A. Before
                  1. Open it.
                  2. Look in.
                - B. After""");
    }

    @Test
    void goesOnWithCapitalsOnTheNextPage() throws IOException {
        item("I.", "Before");
        pdf = pdf.page();
        height = 100;
        item("II.", "After");
        assertReads("- I. Before\n- II. After");
    }

    @Test
    void countsDown() throws IOException {
        item("3.", "Open it.").item("2.", "Look in.").item("1.", "Close it.");
        assertReads("- 3. Open it.\n- 2. Look in.\n- 1. Close it.");
    }

    @Test
    void beginsAnotherListWhereNumbersBeginAnew() throws IOException {
        item("1.", "Open it.").item("2.", "Look in.").item("1.", "Close it.");
        assertReads("1. Open it.\n2. Look in.\n\n1. Close it.");
    }

    @Test
    void leavesAnInitialInItsSentence() throws IOException {
        pdf = pdf.lines("A. Marsh built the first of these pumps in a shed.");
        assertReads("A. Marsh built the first of these pumps in a shed.");
    }

    @Test
    void leavesInitialsThatFollowEachOtherToTheirNames() throws IOException {
        pdf = pdf.lines("M. Marsh, Pumps, 1964.").gap().lines("N. Nettle, Hoses, 1986.");
        assertReads("M. Marsh, Pumps, 1964.\n\nN. Nettle, Hoses, 1986.");
    }
}
