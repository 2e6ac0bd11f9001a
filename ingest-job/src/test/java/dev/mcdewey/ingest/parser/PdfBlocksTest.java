package dev.mcdewey.ingest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.ingest.guide.ParsedFile;
import dev.mcdewey.ingest.guide.Place;
import dev.mcdewey.ingest.guide.Section;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfBlocksTest {

    private static final float[] EDGES = {72, 172, 372};

    private static ParsedFile parsed(PdfBuilder pdf) throws IOException {
        return Samples.parsed("pump.pdf", pdf.bytes());
    }

    private static String text(PdfBuilder pdf) throws IOException {
        return Samples.text(parsed(pdf));
    }

    @Test
    void nestsSectionsAsTheOutlineDoesWhateverTheirSize() throws IOException {
        PdfBuilder pdf = new PdfBuilder().title("The pump").page();
        pdf.bookmark(1, "Installing").heading(12, "1 Installing").lines("Unpack it.");
        pdf.bookmark(2, "On a wall").heading(12, "1.1 On a wall").lines("Drill holes.");
        pdf.page().bookmark(1, "Using").heading(12, "2 Using").lines("Press start.");
        ParsedFile file = parsed(pdf);
        assertThat(file.title()).isEqualTo("The pump");
        assertThat(file.sections())
                .extracting(section -> String.join(" > ", section.headingPath()))
                .containsExactly(
                        "The pump > 1 Installing", "The pump > 1 Installing > 1.1 On a wall", "The pump > 2 Using");
        assertThat(file.sections().get(2).place().page()).isEqualTo(2);
    }

    @Test
    void readsAHeadingOverTwoLinesAsOne() throws IOException {
        PdfBuilder pdf = new PdfBuilder().title("The pump").page();
        pdf.bookmark(1, "What to do when the pump does not start")
                .heading(14, "What to do when")
                .to(138);
        pdf.heading(14, "the pump does not start").lines("Look at the fuse.");
        assertThat(parsed(pdf).sections())
                .extracting(Section::heading)
                .containsExactly("What to do when the pump does not start");
    }

    @Test
    void findsHeadingsByTheirTypeWhereThereIsNoOutline() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().heading(24, "Pump handbook");
        pdf.heading(16, "Installing").lines("Unpack it and put it on a level floor of stone.");
        pdf.heading(12, "Tools")
                .lines("You need a drill.")
                .page()
                .heading(16, "Using")
                .lines("Press the button.");
        assertThat(parsed(pdf).sections())
                .extracting(section -> section.level() + " " + section.heading())
                .containsExactly("0 Pump handbook", "2 Installing", "3 Tools", "2 Using");
    }

    @Test
    void findsHeadingsByTheirTypeInThePrefaceThatAnOutlineBeginsWith() throws IOException {
        PdfBuilder pdf = new PdfBuilder().title("The pump, 2nd edition").page();
        pdf.heading(24, "The pump").heading(14, "Ada Marsh").page();
        pdf.bookmark(1, "Preface").heading(20, "Preface");
        pdf.heading(14, "Who should read this").lines("This is for those who put up pumps of any kind.");
        pdf.page().bookmark(1, "Using").heading(20, "Using").lines("Press the button.");
        assertThat(parsed(pdf).sections())
                .extracting(section -> section.level() + " " + section.heading())
                .containsExactly("0 The pump, 2nd edition", "1 Preface", "2 Who should read this", "1 Using");
    }

    @Test
    void doesNotTakeAFileNameForATitle() throws IOException {
        PdfBuilder pdf = new PdfBuilder().title("Microsoft Word - pump_v3.doc").page();
        pdf.heading(24, "Pump handbook").lines("Read it before you turn the pump on.");
        assertThat(parsed(pdf).title()).isEqualTo("Pump handbook");
    }

    @Test
    void readsNestedListsWithItemsOfSeveralLines() throws IOException {
        PdfBuilder pdf =
                new PdfBuilder().page().lines("You need the following parts:").gap();
        pdf.at(82, 121, "\u2022").lines(94, "a hose that is long enough to reach from", "the pump to the tank");
        pdf.gap().at(94, 156, "\u2013").lines(106, "with a clip").gap();
        pdf.at(82, 177, "\u2022").lines(94, "a tank");
        assertThat(text(pdf)).isEqualTo("""
                # pump

                You need the following parts:

                - a hose that is long enough to reach from the pump to the tank
                  - with a clip
                - a tank""");
    }

    @Test
    void readsNumberedSteps() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page();
        pdf.at(82, 100, "1.")
                .lines(98, "Open the valve.")
                .gap()
                .at(82, 121, "2.")
                .lines(98, "Start the pump.");
        assertThat(text(pdf)).isEqualTo("# pump\n\n1. Open the valve.\n2. Start the pump.");
    }

    @Test
    void keepsIndentationAndBlankLinesOfCodeAlsoOverAPageBreak() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().lines("Write this:").gap();
        pdf.code(90, "if pressure > 3 {")
                .code(102, "stop()")
                .code(90, "}")
                .to(177)
                .code(90, "start()");
        pdf.page().code(90, "wait()").gap().lines("Then save it.");
        ParsedFile file = parsed(pdf);
        assertThat(file.sections().get(0).blocks().get(1).place()).isEqualTo(new Place(1, null, 2, null));
        assertThat(Samples.text(file)).isEqualTo("""
                # pump

                Write this:

                ```
                if pressure > 3 {
                  stop()
                }

                start()
                wait()
                ```

                Then save it.""");
    }

    @Test
    void readsARuledTableThatGoesOnOverPagesAsOne() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().lines("Table 1. Lamps").gap();
        pdf.ruledTable(EDGES, true, new String[] {"Lamp", "Meaning"}, new String[] {"red", "too hot"});
        pdf.page().ruledTable(EDGES, true, new String[] {"Lamp", "Meaning"}, new String[] {"green", "ready"});
        pdf.gap().lines("More of it.");
        assertThat(text(pdf)).isEqualTo("""
                # pump

                Table 1. Lamps

                | Lamp | Meaning |
                | --- | --- |
                | red | too hot |
                | green | ready |

                More of it.""");
    }

    @Test
    void readsATableWhoseColumnsOnlyLineUp() throws IOException {
        PdfBuilder pdf = new PdfBuilder()
                .page()
                .lines("These are the sizes in which the pump is sold.")
                .gap();
        pdf.boldAt(72, 130, "Size").boldAt(160, 130, "Litres").boldAt(260, 130, "Weight");
        pdf.at(72, 144, "small").at(160, 144, "20").at(260, 144, "3 kg");
        pdf.at(72, 158, "medium").at(160, 158, "40").at(260, 158, "5 kg");
        pdf.at(72, 172, "large").at(160, 172, "80").at(260, 172, "9 kg");
        assertThat(text(pdf)).endsWith("""
                | Size | Litres | Weight |
                | --- | --- | --- |
                | small | 20 | 3 kg |
                | medium | 40 | 5 kg |
                | large | 80 | 9 kg |""");
    }

    @Test
    void keepsTheRestOfACellInItsTableAlthoughItIsCode() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page();
        pdf.boldAt(72, 130, "Old").boldAt(160, 130, "New").boldAt(260, 130, "Since");
        pdf.codeAt(72, 144, "fill").codeAt(160, 144, "pump (in)").at(260, 144, "2.0");
        pdf.codeAt(72, 158, "drain").codeAt(160, 158, "pump (out,").at(260, 158, "2.1");
        pdf.codeAt(160, 172, "all)");
        pdf.codeAt(72, 186, "still").at(160, 186, "none").at(260, 186, "2.2");
        assertThat(text(pdf)).endsWith("""
                | Old | New | Since |
                | --- | --- | --- |
                | `fill` | `pump (in)` | 2.0 |
                | `drain` | `pump (out, all)` | 2.1 |
                | `still` | none | 2.2 |""");
    }

    @Test
    void readsNotesByTheirLabels() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().lines("Close it.").gap().lines("Warning: The pump is hot.");
        assertThat(text(pdf)).endsWith("> **Warning:** The pump is hot.");
    }

    @Test
    void keepsFootnotesOutOfSentencesThatCrossThePage() throws IOException {
        String line = "The membrane is made of rubber and has to be kept away from oil, since it";
        PdfBuilder pdf = new PdfBuilder().page().lines(line).mark("1", line);
        pdf.footnote("1", 700, "Natural rubber, to be exact.");
        pdf.page().lines("would swell and block the pump.");
        assertThat(text(pdf)).contains("since it[1] would swell").endsWith("[1] Natural rubber, to be exact.");
    }

    @Test
    void leavesOutThePrintedContents() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().lines("Contents").gap();
        pdf.lines("Installing . . . . . . . . . . 3", "Using . . . . . . . . . . 5", "Cleaning . . . . . . . . . . 9");
        pdf.page().lines("The text begins here.");
        assertThat(text(pdf)).isEqualTo("# pump\n\nThe text begins here.");
    }

    @Test
    void readsTermsAndWhatIsSetInBelowThem() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page();
        pdf.lines("rate").lines(96, "Litres per minute that the pump moves when it has", "been running for some time.");
        pdf.gap().lines("head").lines(96, "How high the pump can lift water above its inlet, in", "metres of water.");
        assertThat(text(pdf)).isEqualTo("""
                # pump

                - rate: Litres per minute that the pump moves when it has been running for some time.
                - head: How high the pump can lift water above its inlet, in metres of water.""");
    }

    @Test
    void bringsATableBackThatWasSetOnTheNextPageBelowAnotherHeading() throws IOException {
        PdfBuilder pdf = new PdfBuilder().title("The pump").page();
        pdf.bookmark(1, "Lamps").heading(14, "Lamps").lines("The lamps tell how the pump is, see Table 1.");
        pdf.bookmark(1, "Doors").heading(14, "Doors").lines("There are no doors in the pump at all.");
        pdf.page().ruledTable(EDGES, true, new String[] {"Lamp", "Meaning"}, new String[] {"red", "too hot"});
        pdf.gap().lines("Table 1. What the lights mean").gap().lines("Nor are there any windows in the pump.");
        Section lamps = parsed(pdf).sections().get(0);
        assertThat(lamps.blocks()).hasSize(2);
        assertThat(lamps.blocks().get(1).place().page()).isEqualTo(2);
    }
}
