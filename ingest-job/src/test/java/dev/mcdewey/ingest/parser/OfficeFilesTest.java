package dev.mcdewey.ingest.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFilesTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus/office");
    private static final List<String> WHOLE = List.of("word-numbered.docx", "odf-features.odt", "epub3-pages.epub");
    private static final String RELATIONS =
            "<Relationships><Relationship Type='x/officeDocument' Target='word/document.xml'/></Relationships>";

    @Test
    void refusesAnArchiveThatUnpacksToMoreTextThanAFileMayHold() throws IOException {
        byte[] bomb = archive(Map.of("word/document.xml", " ".repeat(40 * 1024 * 1024)));
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(Samples.reason("bomb.docx", bomb)).contains("unpacks to more than 33554432 bytes of text");
    }

    @Test
    void passesOverPicturesWithoutKeepingThem() throws IOException {
        byte[] book = archive(Map.of("word/media/a.png", " ".repeat(40 * 1024 * 1024)));
        assertThat(Samples.reason("pictures.docx", book)).contains("neither a Word, an OpenDocument nor an EPUB file");
    }

    @Test
    void resolvesNoEntities(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the safe is behind the clock");
        String bomb = "<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>".repeat(9);
        String document = "<!DOCTYPE x [<!ENTITY s SYSTEM '" + secret.toUri() + "'>" + bomb + "]>"
                + "<w:document><w:body><w:p><w:r><w:t>Open &s;&b;.</w:t></w:r></w:p></w:body></w:document>";
        assertThat(Samples.text(Samples.parsed("entities.docx", word(document))))
                .contains("Open")
                .doesNotContain("safe")
                .doesNotContain("haha");
    }

    @Test
    void boundsTheDepthOfNesting() throws IOException {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(50_000);
        byte[] file =
                word("<w:document><w:body>" + deep + "<w:p><w:r><w:t>deep</w:t></w:r></w:p></w:body></w:document>");
        assertThat(new GuideParser().parse("deep.docx", file)).isNotNull();
    }

    @Test
    void tellsWhatAFileLacks() throws IOException {
        assertThat(Samples.reason("a.docx", "x".getBytes(UTF_8))).contains("does not begin like an archive");
        assertThat(Samples.reason(
                        "b.docx", archive(Map.of("[Content_Types].xml", "<Types/>", "_rels/.rels", RELATIONS))))
                .isEqualTo("b.docx is damaged: it lacks its part word/document.xml");
        assertThat(Samples.reason("c.odt", archive(Map.of("content.xml", "<office:document-content/>"))))
                .contains("is no OpenDocument text");
    }

    @Test
    void readsAFileByWhatItIsAndNotByItsName() throws IOException {
        byte[] epub = Files.readAllBytes(CORPUS.resolve("epub3-pages.epub"));
        assertThat(Samples.text(Samples.parsed("book.docx", epub))).contains("Count the frames with brood");
    }

    @Property(tries = 300)
    void readsOrRefusesDamagedFiles(
            @ForAll @IntRange(max = 2) int which, @ForAll @IntRange(max = 10_000) int at, @ForAll byte value) {
        byte[] bytes = bytes(WHOLE.get(which));
        bytes[at % bytes.length] = value;
        assertThat(new GuideParser().parse(WHOLE.get(which), bytes)).isNotNull();
    }

    /** Damage inside the text, which a checksum of the archive would otherwise catch. */
    @Property(tries = 300)
    void readsOrRefusesOddMarkup(@ForAll @IntRange(max = 4_000) int from, @ForAll @IntRange(max = 400) int length)
            throws IOException {
        String document = "<w:document><w:body>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val='7'/></w:numPr></w:pPr><w:r>".repeat(9)
                + "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/><w:gridSpan w:val='3'/></w:tcPr></w:tc></w:tr>".repeat(9)
                + "</w:body></w:document>";
        int start = from % document.length();
        String cut = document.substring(0, start) + document.substring(Math.min(document.length(), start + length));
        assertThat(new GuideParser().parse("odd.docx", word(cut))).isNotNull();
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(CORPUS.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }

    private static byte[] word(String document) throws IOException {
        return archive(
                Map.of("[Content_Types].xml", "<Types/>", "_rels/.rels", RELATIONS, "word/document.xml", document));
    }

    private static byte[] archive(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
