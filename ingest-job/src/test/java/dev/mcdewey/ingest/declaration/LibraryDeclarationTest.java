package dev.mcdewey.ingest.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcdewey.index.refresh.SynonymGroup;
import dev.mcdewey.ingest.source.GuidePlace;
import dev.mcdewey.ingest.source.LibraryException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryDeclarationTest {

    private static final String GUIDE = """
            guides:
              - vendor: acme
                product: pump
                version: 1.10
                guide: manual
            """;

    private final Path library;

    LibraryDeclarationTest(@TempDir Path library) {
        this.library = library;
    }

    private LibraryDeclaration read(String text) throws IOException {
        Files.writeString(library.resolve("library.yml"), text);
        return LibraryDeclaration.of(library);
    }

    private SourceDeclaration source(String fields) throws IOException {
        return read(GUIDE + "    sources:\n      - " + fields.replace("; ", "\n        ") + "\n")
                .guides()
                .get(0)
                .sources()
                .get(0);
    }

    @Test
    void aLibraryNeedNotSayAnything() throws IOException {
        assertThat(LibraryDeclaration.of(library)).isEqualTo(LibraryDeclaration.NONE);
        assertThat(read("# nothing yet\n")).isEqualTo(LibraryDeclaration.NONE);
    }

    @Test
    void readsNamesAndGuides() throws IOException {
        Files.createDirectories(library.resolve("acme/pump/1.10/manual"));
        LibraryDeclaration declaration = read("""
                vendors:
                  acme: {name: Acme Pumps Ltd.}
                products:
                  pump: {name: The Pump}
                """ + GUIDE + """
                    title: Pumping for Everyone
                    url: https://docs.example/pump/
                """);
        assertThat(declaration.vendorNames()).isEqualTo(Map.of("acme", "Acme Pumps Ltd."));
        assertThat(declaration.productNames()).isEqualTo(Map.of("pump", "The Pump"));
        GuidePlace place = new GuidePlace("acme", "pump", "1.10", "manual");
        assertThat(declaration.guides())
                .singleElement()
                .satisfies(guide -> assertThat(guide.place()).isEqualTo(place))
                .satisfies(guide -> assertThat(guide.title()).isEqualTo("Pumping for Everyone"));
        assertThat(declaration.addressOf(place, "a b/c:d.html"))
                .isEqualTo(URI.create("https://docs.example/pump/a%20b/c:d.html"));
        assertThat(declaration.addressOf(new GuidePlace("acme", "pump", "2", "manual"), "a.html"))
                .isNull();
    }

    @Test
    void anAddressWithoutSlashAtItsEndIsTheOneOfTheWholeGuide() throws IOException {
        Files.createDirectories(library.resolve("acme/pump/1.10/manual"));
        URI pdf = URI.create("https://docs.example/pump.pdf");
        assertThat(read(GUIDE + "    url: " + pdf + "\n").guides().get(0).addressOf("pump.md"))
                .isEqualTo(pdf);
    }

    @Test
    void readsEveryKindOfSource() throws IOException {
        assertThat(source("website: https://docs.example; under: /pump/; limit: 20; into: web"))
                .isEqualTo(
                        new SourceDeclaration.Website(URI.create("https://docs.example/"), false, "/pump/", 20, "web"));
        assertThat(source("sitemap: https://docs.example/sitemap.xml"))
                .isEqualTo(new SourceDeclaration.Website(
                        URI.create("https://docs.example/sitemap.xml"), true, null, 1_000, ""));
        assertThat(source("url: https://docs.example/a%20b.pdf#page=3"))
                .isEqualTo(new SourceDeclaration.Document(URI.create("https://docs.example/a%20b.pdf"), ""));
        assertThat(source("archive: packed/docs.zip; folder: html/"))
                .isEqualTo(new SourceDeclaration.Archive(
                        library.resolve("packed/docs.zip").toUri(), "html", ""));
        assertThat(source("git: https://git.example/pump.git; tag: v1; folder: docs"))
                .isEqualTo(new SourceDeclaration.Repository(
                        URI.create("https://git.example/pump.git"), "refs/tags/v1", "docs", ""));
        assertThat(source("git: file:///srv/pump.git"))
                .isEqualTo(new SourceDeclaration.Repository(URI.create("file:///srv/pump.git"), "HEAD", "", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "website: https://a.example; limt: 3       | 8 | sources[0].limt is not known; did you mean limit?",
                "website: https://a.example; folder: b     | 8 | Known here: website, under, limit, into.",
                "websit: https://a.example                 | 7 | did you mean website?",
                "into: a                                   | 7 | must have one of archive, git, sitemap, url, website",
                "url: https://a.example; git: b            | 7 | must have one of archive, git, sitemap, url, website, not",
                "website: https://a.example; limit: many   | 8 | limit must be a whole number from 1 to 100000, not many",
                "website: https://a.example; limit: 0      | 8 | from 1 to 100000, not 0",
                "website: https://a.example; under: pump   | 8 | must be the path that pages begin with",
                "url: ftp://a.example/b.pdf                | 7 | begins with http:// or https://",
                "url: https://me:secret@a.example/b.pdf    | 7 | user name or password",
                "url: https://a b/                         | 7 | is no address",
                "archive: ../docs.zip                      | 7 | does not lead out",
                "archive: /docs.zip                        | 7 | begins without /",
                "archive: docs.zip; folder: a/../../b      | 8 | does not lead out",
                "git: ssh://a.example/b                    | 7 | begins with http:// or https://",
                "git: https://a.example/b; branch: c; tag: d | 9 | tag and branch cannot both be meant",
                "url: [a]                                  | 7 | sources[0].url must be a text",
                "url: https://a.example; url: b            | 8 | stands here a second time"
            })
    void namesFileLineAndField(String fields, int line, String sentence) {
        assertThatThrownBy(() -> source(fields))
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith("library.yml:" + line + ": guides[0].sources[0]")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vendor: {acme: {name: A}}             | library.yml:1: vendor is not known; did you mean vendors?",
                "vendors: {acme: A}                    | library.yml:1: vendors.acme must be lines of the form",
                "vendors: {acme: {}}                   | library.yml:1: vendors.acme has no name",
                "guides: {}                            | library.yml:1: guides must be a list",
                "'guides: [{vendor: a, product: b}]'   | library.yml:1: guides[0] has no version",
                "'guides: [{vendor: a, product: b/c, version: 1, guide: d}]' | guides[0].product must be the name of a folder",
                "'guides: [{vendor: a, product: b, version: 1, guide: d}]' | no folder a/b/1/d, and no sources",
                "'guides: [a'                          | library.yml:1: this is not YAML",
                "'- a'                                 | must be lines of the form"
            })
    void saysWhatIsWrongAboveTheSources(String text, String sentence) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void readsSynonyms() throws IOException {
        assertThat(read("""
                synonyms:
                  - [WAL, write-ahead log, no]
                  - from: [AP]
                    to: [access point, 802.11]
                """).synonyms())
                .containsExactly(
                        SynonymGroup.of(List.of("WAL", "write-ahead log", "no")),
                        new SynonymGroup(List.of("AP"), List.of("access point", "802.11")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WAL, log              | 2 | synonyms[0] must be a list",
                "[WAL]                 | 2 | synonyms[0] must have from 2 to 8 entries, not 1",
                "[a, b, c, d, e, f, g, h, i] | 2 | from 2 to 8 entries, not 9",
                "[WAL, Wal]            | 2 | synonyms[0][1] stands in the list a second time",
                "[WAL, '+']            | 2 | synonyms[0][1] must have from 1 to 8 words and at most 100 characters",
                "[WAL, a b c d e f g h i] | 2 | synonyms[0][1] must have from 1 to 8 words",
                "[WAL, [log]]          | 2 | synonyms[0][1] must be a text",
                "[WAL, log];- [redo, LOG] | 3 | synonyms[1][1] stands in synonyms[0] already. Put both into one.",
                "from: [AP]            | 2 | synonyms[0] has no to",
                "from: [AP];  to: []   | 3 | synonyms[0].to must have from 1 to 8 entries, not 0",
                "from: [AP];  too: [a] | 3 | synonyms[0].too is not known; did you mean to?"
            })
    void saysWhichSynonymIsWrong(String lines, int line, String sentence) {
        assertThatThrownBy(() -> read("synonyms:\n  - " + lines.replace(";", "\n  ") + "\n"))
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith("library.yml:" + line + ": ")
                .hasMessageContaining(sentence);
    }

    @Test
    void refusesMoreSynonymsThanAreLookedUp() {
        String groups = IntStream.rangeClosed(0, 1000)
                .mapToObj(i -> "  - [word%d, other%d]%n".formatted(i, i))
                .collect(Collectors.joining());
        assertThatThrownBy(() -> read("synonyms:\n" + groups))
                .hasMessageContaining("library.yml:2: synonyms has 1001 groups, but 1000 at most are looked up");
    }

    @Test
    void refusesAGuideThatIsDeclaredTwice() {
        List<String> lines = List.of(GUIDE, "    sources: [url: https://a.example/b.pdf]\n");
        String once = String.join("", lines);
        assertThatThrownBy(() -> read(once + once.replace("guides:\n", "")))
                .hasMessageContaining("library.yml:7: guides[1] declares acme/pump/1.10/manual a second time");
    }
}
