package dev.mcdewey.ingest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfCodeTest {

    private static String text(PdfBuilder pdf) throws IOException {
        return Samples.text(Samples.parsed("pump.pdf", pdf.bytes()));
    }

    @Test
    void keepsCodeTogetherWhoseArrowsAreOfAnotherFont() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().lines("Ask the pump:").gap().code(90, "strokes (pump)");
        pdf.symbolAt(90, 135, "\u21d2").codeAt(108, 135, "42");
        pdf.codeAt(90, 149, "valves (pump)").symbolAt(90, 163, "\u21d2").codeAt(90, 177, "open, shut");
        assertThat(text(pdf.to(198).lines("Then stop it."))).endsWith("""
                Ask the pump:

                ```
                strokes (pump)
                \u21d2  42
                valves (pump)
                \u21d2
                open, shut
                ```

                Then stop it.""");
    }

    @Test
    void readsUnderscoresThatAreDrawnInNames() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page();
        float end = 72 + pdf.width("Set stroke");
        pdf.at(72, 100, "Set stroke").box(end + 0.6f, 100, 3, 0.4f).at(end + 4, 100, "rate to a small number.");
        assertThat(text(pdf)).endsWith("Set stroke_rate to a small number.");
    }

    @Test
    void takesQuotesAroundPlainWordsForNoCode() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page();
        float word = 72 + pdf.width("Say ") + 6;
        pdf.at(72, 100, "Say")
                .codeAt(word - 6, 100, "\"")
                .at(word, 100, "please")
                .codeAt(word + pdf.width("please"), 100, "\"");
        pdf.at(word + pdf.width("please") + 9, 100, "and press").codeAt(200, 100, "+");
        assertThat(text(pdf)).endsWith("Say \"please\" and press `+`");
    }

    @Test
    void keepsTheSpaceBeforeNamesThatBeginWithAPoint() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page();
        float name = 72 + pdf.width("Put the ");
        pdf.at(72, 100, "Put the").codeAt(name, 100, ".zip").at(name + 26.5f, 100, "in");
        float sign = name + 26.5f + pdf.width("in ");
        pdf.codeAt(sign, 100, ".").at(sign + 8.5f, 100, "or in a").at(sign + 8.5f + pdf.width("or in a "), 100, ".d");
        float end = sign + 8.5f + pdf.width("or in a .d ");
        pdf.at(end, 100, "folder").at(end + pdf.width("folder") + 2, 100, ".");
        assertThat(text(pdf)).endsWith("Put the `.zip` in `.` or in a .d folder.");
    }

    @Test
    void takesABarBetweenChoicesForCodeOnlyWhereBothAre() throws IOException {
        PdfBuilder pdf =
                new PdfBuilder().page().codeAt(72, 100, "slow | even |").at(156, 100, "{");
        pdf.codeAt(161, 100, "fast").at(185, 100, "}").codeAt(194, 100, "| mad");
        assertThat(text(pdf)).endsWith("`slow | even` | {`fast`} | `mad`");
    }

    @Test
    void readsTermsOfCodeInQuotes() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page();
        for (int i = 0; i < 2; i++) {
            float y = 100 + 18 * i;
            pdf.at(72, y, "\u2018").codeAt(76, y, "-" + "ab".charAt(i)).at(88, y, "\u2019");
            pdf.at(140, y, "Makes the pump go at speed " + i + ".");
        }
        assertThat(text(pdf)).endsWith("""
                - \u2018`-a`\u2019: Makes the pump go at speed 0.
                - \u2018`-b`\u2019: Makes the pump go at speed 1.""");
    }

    @Test
    void joinsALineOfCodeThatHadToBeWrapped() throws IOException {
        PdfBuilder pdf = new PdfBuilder()
                .page()
                .codeAt(90, 100, "open valves of pump_1.")
                .codeAt(90, 128, "stop");
        pdf.write(NamedSign.font("arrowhookleft"), 10, 92, 114, "?").symbolAt(92.5f, 114, "\u2192");
        assertThat(text(pdf.codeAt(102.4f, 114, "left"))).endsWith("open valves of pump_1.left\nstop\n```");
    }

    @Test
    void mendsNamesThatWereBrokenOnlyWhereTheyStandWholeElsewhere() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().at(72, 100, "Set valves in").codeAt(150, 100, "val-");
        pdf.codeAt(72, 114, "ves")
                .at(92, 114, "or in")
                .codeAt(124, 114, "pump-")
                .codeAt(72, 128, "room");
        assertThat(text(pdf)).endsWith("Set valves in `valves` or in `pump-room`");
    }

    @Test
    void readsSignsOfMathematicsByTheirNames() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().at(72, 100, "If i");
        sign(pdf, 92, "negationslash").at(92, 100, "=").at(104, 100, "n, round");
        sign(sign(sign(pdf, 150, "floorleft"), 160, "turnstileright"), 170, "summationdisplay")
                .at(180, 100, "up,");
        sign(pdf, 200, "copyright").at(202, 100, "c").at(210, 100, "Pump Ltd.");
        assertThat(text(pdf).replace("`", ""))
                .endsWith("If i \u2260 n, round \u230a \u22a3 \u2211 up, \u00a9 Pump Ltd.");
    }

    private static PdfBuilder sign(PdfBuilder pdf, float x, String name) {
        return pdf.write(NamedSign.font(name), 10, x, 100, "?");
    }
}
