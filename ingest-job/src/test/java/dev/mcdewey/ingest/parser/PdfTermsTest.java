package dev.mcdewey.ingest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfTermsTest {

    private static final float TEXT = 140;

    private final PdfBuilder pdf = new PdfBuilder();

    private String text() throws IOException {
        return Samples.text(Samples.parsed("pump.pdf", pdf.bytes()));
    }

    private void item(float y, String term, String... lines) {
        pdf.codeAt(72, y, term);
        for (int i = 0; i < lines.length; i++) {
            pdf.at(TEXT, y + 14 * i, lines[i]);
        }
    }

    @Test
    void readsTermsThatStandOverOneBesideItsDefinition() throws IOException {
        pdf.page().codeAt(72, 100, "--open");
        item(114, "-o", "Opens the valve and keeps it open", "until the pump has run dry.");
        pdf.codeAt(72, 150, "--shut");
        item(164, "-s", "Shuts the valve.");
        assertThat(text()).endsWith("""
                - `--open`, `-o`: Opens the valve and keeps it open until the pump has run dry.
                - `--shut`, `-s`: Shuts the valve.""");
    }

    @Test
    void readsTermsThatStandOverOneWhoseDefinitionHasOneLine() throws IOException {
        pdf.page().codeAt(72, 100, "depth").codeAt(72, 114, "width");
        item(128, "at", "Where the pump stands.");
        pdf.codeAt(72, 142, "depth.of").codeAt(72, 156, "width.of").at(100, 170, "Who says where it stands.");
        assertThat(text()).endsWith("""
                - `depth`, `width`, `at`: Where the pump stands.
                - `depth.of`, `width.of`: Who says where it stands.""");
    }

    @Test
    void partsATermFromTheExampleAboveIt() throws IOException {
        pdf.page();
        item(100, "-d", "Says how deep the pump stands, in feet", "or in fathoms. Example:");
        pdf.codeAt(158, 132, "pump -d 12").codeAt(158, 146, "pump stop");
        pdf.codeAt(72, 164, "-Pplace").at(TEXT, 178, "Says where the pump stands, which may be");
        pdf.at(TEXT, 192, "any place that is below the water.");
        assertThat(text()).endsWith("""
                - `-d`: Says how deep the pump stands, in feet or in fathoms. Example:

                  ```
                  pump -d 12
                  pump stop
                  ```
                - `-Pplace`: Says where the pump stands, which may be any place that is below the water.""");
    }

    @Test
    void keepsItemsOfOneLineInTheListOfThoseBeforeThem() throws IOException {
        pdf.page();
        item(100, "slow", "Runs at one stroke in a minute, which is", "good for old pumps.");
        item(132, "even", "Runs at ten strokes.");
        item(150, "fast", "Runs at ninety strokes.");
        item(168, "mad", "Runs till it breaks.");
        assertThat(text()).endsWith("""
                - `slow`: Runs at one stroke in a minute, which is good for old pumps.
                - `even`: Runs at ten strokes.
                - `fast`: Runs at ninety strokes.
                - `mad`: Runs till it breaks.""");
    }

    @Test
    void readsSignaturesAsCodeAlsoWhereThePageTurnsBelowThem() throws IOException {
        pdf.page().lines("These open valves that are shut, as far as they are not stuck.");
        signature(714, "count = open", "()");
        pdf.page();
        signature(100, "open", "(\"now\")");
        pdf.to(114).lines(102, "Open all valves, or only the one that is", "named, and say how many are open.");
        signature(714, "shut", "()");
        pdf.page().lines(102, "Shut all valves that are still open, also", "those that were named before.");
        pdf.gap().lines("All others stay shut.");
        assertThat(text()).endsWith("""
                - `count = open ()`, `open ("now")`: Open all valves, or only the one that is named, \
                and say how many are open.
                - `shut ()`: Shut all valves that are still open, also those that were named before.

                All others stay shut.""");
    }

    @Test
    void readsSignaturesWhoseKindStandsAtTheRightAsTerms() throws IOException {
        pdf.page()
                .lines("The pump has these methods, all of which may be called at night as well.")
                .gap();
        signature(121, "int strokes", "(void) const");
        signature(135, "int litres", "(void) const");
        pdf.at(440, 121, "[Method on Pump]").at(440, 135, "[Method on Pump]").to(149);
        pdf.lines(102, "Tell what was done since the pump was started.");
        assertThat(text()).endsWith("""
                - `int strokes` (void) const [Method on Pump], `int litres` (void) const [Method on Pump]: \
                Tell what was done since the pump was started.""");
    }

    private void signature(float y, String name, String rest) {
        pdf.codeAt(72, y, name).at(72 + 6 * name.length() + 5, y, rest);
    }
}
