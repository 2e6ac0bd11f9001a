package dev.mcdewey.ingest.fetch.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcdewey.ingest.declaration.SourceDeclaration.Archive;
import dev.mcdewey.ingest.fetch.mirror.Bounds;
import dev.mcdewey.ingest.fetch.mirror.Fetched;
import dev.mcdewey.ingest.fetch.mirror.Mirror;
import dev.mcdewey.ingest.fetch.mirror.MirroredFiles;
import dev.mcdewey.ingest.fetch.net.AddressGuard;
import dev.mcdewey.ingest.fetch.net.LocalFiles;
import dev.mcdewey.ingest.fetch.net.Web;
import dev.mcdewey.ingest.fetch.site.LocalSite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.CompressorException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest {

    private static final Bounds BOUNDS = new Bounds(1_000, 40_000_000, 2_000_000_000);

    private final Web web = new Web(new AddressGuard(List.of("127.0.0.1")), Duration.ofSeconds(2));
    private final Path library;
    private final Mirror mirror;

    ArchivesTest(@TempDir Path folder) {
        this.library = folder.resolve("library");
        this.mirror = new Mirror(folder.resolve("data/mirror"));
    }

    @BeforeEach
    void makeLibrary() throws IOException {
        Files.createDirectories(library);
    }

    @AfterEach
    void close() throws IOException {
        web.close();
    }

    private Fetched fetch(URI location, String folder, Bounds bounds) throws IOException {
        ArchiveSettings settings = new ArchiveSettings(10_000_000, Duration.ofSeconds(5), bounds);
        Archives archives = new Archives(web, new LocalFiles(library, List.of()), settings);
        return archives.fetch(new Archive(location, folder, ""), mirror);
    }

    private Fetched fetch(Path file, String folder) throws IOException {
        return fetch(file.toUri(), folder, BOUNDS);
    }

    private Path tar(String... entries) throws IOException {
        return Files.write(library.resolve("docs.tar"), TestArchives.tar(entries));
    }

    private List<String> files() throws IOException {
        return MirroredFiles.of(mirror);
    }

    @Test
    void unpacksAFolderOfAZipArchive() throws IOException {
        Path zip = TestArchives.zip(library.resolve("docs.zip"), "pump/a.html", "pump/b/c.html", "other/d.html");
        assertThat(fetch(zip, "pump")).isEqualTo(new Fetched(2, 2, true, List.of()));
        assertThat(files()).containsExactly("a.html", "b/c.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2", "xz", "plain"})
    void unpacksATarArchiveHoweverItIsPacked(String how) throws IOException, CompressorException {
        byte[] tar = TestArchives.tar("./a.html", "b/c.html");
        Path file = library.resolve("docs");
        Files.write(file, how.equals("plain") ? tar : TestArchives.packed(how, tar));
        fetch(file, "");
        assertThat(files()).containsExactly("a.html", "b/c.html");
    }

    @Test
    void unpacksAnArchiveOfTheWebAgainOnlyWhenItHasChanged() throws IOException {
        byte[] first = Files.readAllBytes(TestArchives.zip(library.resolve("1.zip"), "a.html"));
        byte[] second = Files.readAllBytes(TestArchives.zip(library.resolve("2.zip"), "a.html", "b.html"));
        try (LocalSite site = new LocalSite()) {
            tagged(site, "\"1\"", first);
            URI location = site.at("/moved.zip");
            site.withRedirect("/moved.zip", "/docs.zip");
            assertThat(fetch(location, "", BOUNDS).news()).isEqualTo(1);
            assertThat(fetch(location, "", BOUNDS)).isEqualTo(new Fetched(1, 0, true, List.of()));
            tagged(site, "\"2\"", second);
            assertThat(fetch(location, "", BOUNDS).files()).isEqualTo(2);
            site.withStatus("/docs.zip", 404);
            assertThatThrownBy(() -> fetch(location, "", BOUNDS)).hasMessageContaining("answers 404");
            site.withRedirect("/docs.zip", "/moved.zip");
            assertThatThrownBy(() -> fetch(location, "", BOUNDS)).hasMessageContaining("from one redirect to the next");
            site.withRedirect("/docs.zip", "http://10.0.0.1/docs.zip");
            assertThatThrownBy(() -> fetch(location, "", BOUNDS)).hasMessageContaining("an internal address");
            assertThat(files()).containsExactly("a.html", "b.html");
        }
    }

    private static void tagged(LocalSite site, String tag, byte[] content) {
        site.with("/docs.zip", exchange -> {
            exchange.getResponseHeaders().set("ETag", tag);
            boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : content.length);
            if (!known) {
                exchange.getResponseBody().write(content);
            }
        });
    }

    @Test
    void leavesAnArchiveThatIsTheSameAsBefore() throws IOException {
        Path zip = TestArchives.zip(library.resolve("docs.zip"), "a.html");
        fetch(zip, "");
        assertThat(fetch(zip, "")).isEqualTo(new Fetched(1, 0, true, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../up.html",
                "a/../../up.html",
                "/etc/absolute.html",
                "C:/windows.html",
                "..\\up.html",
                "a\\..\\..\\up.html"
            })
    void takesNothingOfAnArchiveThatLeavesItsFolder(String name) throws IOException {
        for (Path file :
                List.of(tar("good.html", name), TestArchives.zip(library.resolve("z.zip"), "good.html", name))) {
            assertThatThrownBy(() -> fetch(file, "")).hasMessageContaining("would be written outside of its folder");
            assertThatThrownBy(() -> fetch(file, "other")).hasMessageContaining("would be written outside");
        }
        assertThat(mirror.manifest()).isEmpty();
        try (Stream<Path> left = Files.walk(mirror.folder().getParent())) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void followsNoLink() throws IOException {
        Path tar = tar("a.html", "b.html -> /etc/passwd", "c => ../../secret", "b.html", "d -> /tmp", "d/e.html");
        Fetched fetched = fetch(tar, "");
        assertThat(files()).containsExactly("a.html", "b.html", "d/e.html");
        assertThat(fetched.notes())
                .containsExactly(
                        "2 symbolic links were skipped, the first b.html", "1 hard links were skipped, the first c");
        fetch(TestArchives.zip(library.resolve("docs.zip"), "a.html", "b.html -> /etc/passwd"), "");
        assertThat(files()).containsExactly("a.html");
    }

    @Test
    void endsTenGigabytesOfTenKilobytesAtOnce() throws IOException, CompressorException {
        Path bomb = TestArchives.bomb(library.resolve("docs.tar.bz2"));
        assertThat(Files.size(bomb)).isLessThan(12_000);
        for (String folder : List.of("", "elsewhere")) {
            assertThatThrownBy(() -> fetch(bomb, folder)).hasMessageContaining("unpacks to more than 33,554,432 bytes");
        }
        assertThat(mirror.manifest()).isEmpty();
    }

    @Test
    void readsNoEndlessHeader() throws IOException, CompressorException {
        byte[] tar = TestArchives.endlessHeader(3_000_000);
        Path file = Files.write(library.resolve("docs.tgz"), TestArchives.packed("gz", tar));
        assertThatThrownBy(() -> fetch(file, "")).hasMessageContaining("an endless header");
    }

    @Test
    void endsAZipArchiveThatUnpacksToFarMoreThanItIs() throws IOException {
        byte[] zeros = new byte[35_000_000];
        Path file = TestArchives.zip(library.resolve("docs.zip"), zeros, "a.html", "b.html");
        assertThatThrownBy(() -> fetch(file, "")).hasMessageContaining("unpacks to more than 33,554,432 bytes");
    }

    @Test
    void endsAnArchiveOfTooManyFiles() throws IOException {
        String[] names =
                Stream.iterate(0, i -> i + 1).limit(11).map(i -> i + ".html").toArray(String[]::new);
        Bounds few = new Bounds(10, 1_000, 1_000_000);
        for (Path file : List.of(tar(names), TestArchives.zip(library.resolve("z.zip"), names))) {
            assertThatThrownBy(() -> fetch(file.toUri(), "", few)).hasMessageContaining("more than 10 files");
        }
    }

    @Test
    void leavesOutFilesThatNobodyWouldRead() throws IOException {
        Path zip = TestArchives.zip(library.resolve("docs.zip"), "a", "b/" + "long name ".repeat(15), "c");
        Fetched fetched = fetch(zip.toUri(), "", new Bounds(10, 100, 1_000_000));
        assertThat(fetched.notes()).singleElement().asString().contains("1 files of more than 100 bytes were skipped");
    }

    @Test
    void saysWhatIsWrongWithAFile(@TempDir Path elsewhere) throws IOException {
        assertThatThrownBy(() -> fetch(library.resolve("none.zip"), "")).hasMessageContaining("is not there");
        Path outside = TestArchives.zip(elsewhere.resolve("docs.zip"), "a.html");
        assertThatThrownBy(() -> fetch(outside, "")).hasMessageContaining("lies outside of the library");
        Files.createSymbolicLink(library.resolve("link.zip"), outside);
        assertThatThrownBy(() -> fetch(library.resolve("link.zip"), "")).hasMessageContaining("lies outside");
        Path text = Files.writeString(library.resolve("a.txt"), "no archive");
        assertThatThrownBy(() -> fetch(text, "")).hasMessageContaining("It is no ZIP or tar archive");
        Path zip = TestArchives.zip(library.resolve("docs.zip"), "a.html");
        assertThatThrownBy(() -> fetch(zip, "b")).hasMessageContaining("It holds no files in b");
        Path half = Files.write(library.resolve("half.zip"), Arrays.copyOf(Files.readAllBytes(zip), 60));
        assertThatThrownBy(() -> fetch(half, "")).hasMessageContaining("It cannot be unpacked");
    }
}
