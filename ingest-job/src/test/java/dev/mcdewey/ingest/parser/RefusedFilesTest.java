package dev.mcdewey.ingest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.ingest.guide.ParsedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RefusedFilesTest {

    @Test
    void refusesNoise() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        assertThat(Samples.reason("noise.html", noise)).startsWith("noise.html is not text");
        assertThat(Samples.reason("noise.md", noise)).startsWith("noise.md is not text");
    }

    @Test
    void namesWhatABinaryFileIs() {
        assertThat(Samples.reason("manual.html", "%PDF-1.7 etc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("manual.html is not text: it is a PDF document");
    }

    @Test
    void refusesWhatIsLargerThanTheLimit() {
        assertThat(Samples.reason("big.html", new byte[50 * 1024 * 1024]))
                .contains("52428800 bytes")
                .contains("limit of 33554432");
    }

    @Test
    void refusesPagesWithoutText() {
        byte[] page = "<html><head><title>T</title></head><body><nav></nav><script>x()</script></body></html>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Samples.reason("empty.html", page))
                .startsWith("empty.html has no visible text; a script would make it");
        assertThat(Samples.reason("empty.md", "\n \n".getBytes(StandardCharsets.UTF_8)))
                .contains("no visible text");
    }

    @Test
    void skipsPagesThatHaveNothingOfTheirOwn() {
        assertThat(skipped("<nav><a href=one.html>One</a> <a href=two.html>Two</a></nav>"))
                .isEqualTo("holds nothing but navigation");
        assertThat(skipped("<head><meta http-equiv=refresh content='0; url=new.html'></head><p>It has moved.</p>"))
                .isEqualTo("forwards to another page");
    }

    private static String skipped(String page) {
        ParseResult result = new GuideParser().parse("page.html", page.getBytes(StandardCharsets.UTF_8));
        return ((ParseResult.Skipped) result).reason();
    }

    @Test
    void refusesOtherTypes() {
        assertThat(Samples.reason("a.csv", "x".getBytes(StandardCharsets.UTF_8)))
                .contains("unsupported type")
                .doesNotContain("doc,", "rtf");
    }

    @Test
    void advisesWhatToDoWithGuidesOfOtherTypes() {
        byte[] old = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(GuideParser.extensions())
                .contains("doc", "rtf", "ppt", "chm")
                .doesNotContain("xls", "png");
        assertThat(Samples.reason("a.doc", old)).endsWith("save it as DOCX or PDF");
        assertThat(Samples.reason("a.rtf", old)).endsWith("save it as DOCX or PDF");
        assertThat(Samples.reason("a.pptx", old)).endsWith("save it as PDF");
        assertThat(Samples.reason("a.chm", old)).endsWith("unpack it to its HTML pages");
    }

    @Test
    void readsDeepNestingWithoutFallingOver() {
        assertThat(Samples.text(Samples.html("<div>".repeat(100_000) + "deep"))).contains("deep");
        assertThat(Samples.text(Samples.html("<ul><li>".repeat(20_000) + "deep")))
                .contains("deep");
        assertThat(Samples.text(Samples.markdown("> ".repeat(20_000) + "deep"))).contains("deep");
        assertThat(Samples.text(Samples.markdown("[".repeat(20_000) + "deep"))).contains("deep");
        assertThat(Samples.text(Samples.markdown("*a **b ".repeat(5_000) + "deep")))
                .contains("deep");
    }

    @Test
    void boundsSpansThatWouldFillMemory() {
        String cell = "<td rowspan=65534 colspan=1000>x</td>";
        assertThat(Samples.text(Samples.html("<table><tr>" + cell + "</tr><tr>" + cell + "</tr></table>")))
                .hasSizeLessThan(2000);
    }

    @Test
    void givesTheSameForTheSameBytes() throws IOException {
        ParsedFile once = Samples.parsed("hugo.md");
        assertThat(Samples.parsed("hugo.md")).isEqualTo(once);
        assertThat(Samples.parsed("docbook.html")).isEqualTo(Samples.parsed("docbook.html"));
    }

    @Test
    void believesADeclaredCharsetAndAByteOrderMark() {
        byte[] declared = "<meta charset=iso-8859-15><p>caf\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Samples.text(Samples.parsed("d.html", declared))).contains("café");
        byte[] marked = "\ufeff<p>café</p>".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Samples.text(Samples.parsed("m.html", marked))).contains("café");
    }
}
