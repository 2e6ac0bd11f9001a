package dev.mcdewey.ingest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.ingest.guide.ParsedFile;
import dev.mcdewey.ingest.guide.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlPagesTest {

    @Test
    void readsDocBookWithoutItsNavigation() throws IOException {
        ParsedFile file = Samples.parsed("docbook.html");
        assertThat(file.title()).isEqualTo("PUMP");
        assertThat(Samples.text(file)).isEqualTo("""
                # PUMP

                PUMP — move water between two tanks

                # PUMP > Parameters

                Use `PUMP` with H2O up to 2^31 litres, unbelievable.

                - `-r`, `--rate`: Litres per minute.

                  ```
                  PUMP --rate 5
                      FROM tank
                  ```

                > **Note:** Close the valve first.

                Table 1. Modes

                | Mode | Speed \\| flow |
                | --- | --- |
                | eco | low |
                | eco | very; low |""");
    }

    @Test
    void keepsTheAnchorsOfDocBookSections() throws IOException {
        ParsedFile file = Samples.parsed("docbook.html");
        assertThat(file.sections()).extracting(Section::anchor).containsExactly("CMD-PUMP", "PUMP-PARAMS");
        assertThat(file.sections().get(1).blocks().get(3).place().anchor()).isEqualTo("PUMP-MODES");
    }

    @Test
    void readsSphinxWithStepsThatHoldCode() throws IOException {
        ParsedFile file = Samples.parsed("sphinx.html");
        assertThat(file.title()).isEqualTo("Install");
        assertThat(Samples.text(file)).isEqualTo("""
                # Install

                Three steps lead to a warm house.

                > **Warning:** The boiler is hot.

                1. Unpack it:

                   ```bash
                   tar xf boiler.tar
                   if ok
                   ```
                2. Start it.
                   - gently
                   - slowly

                # Install > Reserved

                """);
        assertThat(file.sections().get(0).anchor()).isEqualTo("install");
    }

    @Test
    void readsTheBodiesOfTemplateScripts() throws IOException {
        assertThat(Samples.text(Samples.parsed("handlebars.html"))).isEqualTo("""
                # Quick start

                Download version FULL_DOT_VERSION now. And more.

                # Quick start > option.a

                First option.

                # Quick start > option.b

                Second option.""");
    }

    @Test
    void readsPlainPagesAndUnwrapsLayoutTables() throws IOException {
        ParsedFile file = Samples.parsed("plain.htm");
        assertThat(file.title()).isEqualTo("Left column");
        assertThat(Samples.text(file)).isEqualTo("""
                # Left column

                Lead text
                second line

                next

                In a layout table.

                - Term: Meaning

                See the wiring diagram now.""");
    }

    @Test
    void gluesNoWordsAndSplitsNone() {
        assertThat(Samples.text(
                        Samples.html("<div>one</div><div>two<p>three</p></div>f<b>ou</b>r<ul><li>five<li>six</ul>")))
                .isEqualTo("# sample\n\none\n\ntwo\n\nthree\n\nfour\n\n- five\n- six");
    }

    @Test
    void readsTheMainPartOnly() {
        assertThat(Samples.text(Samples.html("<div>Menu</div><main><h1>T</h1><p>Text that counts here</p></main>")))
                .isEqualTo("# T\n\nText that counts here");
    }

    @Test
    void writesSpannedHeadersOut() {
        String table = "<table><tr><th rowspan=2>Tank</th><th colspan=2>Level</th></tr></thead>"
                + "<tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td><td>3</td></tr></table>";
        assertThat(Samples.text(Samples.html(table))).isEqualTo("""
                # sample

                | Tank | Level | Level |
                | --- | --- | --- |
                | Tank | A | 1 |
                | B | 2 | 3 |""");
    }

    @Test
    void leavesOutContentsOfThePageItself() {
        String page = "<h1>T</h1><h2>Table of Contents</h2><ul><li><a href='#a'>A</a><li><a href='#b'>B</a>"
                + "<li><a href='#c'>C</a></ul><h2 id=a>A</h2><p>x</p>";
        assertThat(Samples.text(Samples.html(page))).isEqualTo("# T\n\n\n\n# T > A\n\nx");
    }

    @Test
    void readsAPageWhoseLinksLeadNowhere() {
        String page = "<html><body><main><h1>Pump</h1><p>Close the valve <a href='#'>1</a> first.</p>"
                + "<h2>Start</h2><p>Open it.</p></main></body></html>";

        ParseResult result = new GuideParser(1_000_000).parse("pump.html", page.getBytes(StandardCharsets.UTF_8));

        assertThat(result)
                .isInstanceOfSatisfying(ParseResult.Parsed.class, parsed -> assertThat(Samples.text(parsed.file()))
                        .contains("Close the valve", "Open it."));
    }
}
