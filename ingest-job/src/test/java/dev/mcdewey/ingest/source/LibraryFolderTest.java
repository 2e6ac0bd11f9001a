package dev.mcdewey.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFolderTest {

    private static final Set<String> TYPES = Set.of("md", "html");

    private final Path root;

    LibraryFolderTest(@TempDir Path root) {
        this.root = root;
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> seen() {
        return LibraryFolder.open(root, TYPES).entries().stream()
                .map(LibraryFolderTest::describe)
                .toList();
    }

    private static String describe(LibraryEntry entry) {
        if (entry instanceof LibraryEntry.Skipped skipped) {
            return skipped.libraryPath() + ": " + skipped.reason();
        }
        return ((LibraryEntry.Candidate) entry).file().libraryPath();
    }

    @Test
    void listsAGuideInReadingOrder() throws IOException {
        for (String name : List.of("ch10.md", "ch2.md", "b/x.md", "README.md", "b/index.html")) {
            write("acme/pump/v1/guide/" + name, "x");
        }
        assertThat(seen())
                .containsExactly(
                        "acme/pump/v1/guide/README.md",
                        "acme/pump/v1/guide/ch2.md",
                        "acme/pump/v1/guide/ch10.md",
                        "acme/pump/v1/guide/b/index.html",
                        "acme/pump/v1/guide/b/x.md");
    }

    @Test
    void accountsForAllThatIsNoGuideContent() throws IOException {
        write("library.yml", "x");
        write("golden.tsv", "x");
        write("acme/pump/golden.tsv", "x");
        write("acme/pump/README.md", "x");
        write("acme/pump/v1/guide/a.md", "x");
        write("acme/pump/v1/guide/b.png", "x");
        write("acme/pump/v1/guide/LICENSE", "x");
        write("acme/pump/v1/guide/empty.md", "");
        write("acme/pump/v1/guide/.hidden.md", "x");
        assertThat(seen())
                .containsExactlyInAnyOrder(
                        "library.yml: says what the library is",
                        "golden.tsv: says what the library must answer",
                        "acme/pump/golden.tsv: stands above the guide folders",
                        "acme/pump/README.md: stands above the guide folders",
                        "acme/pump/v1/guide/a.md",
                        "acme/pump/v1/guide/b.png: unsupported file type .png",
                        "acme/pump/v1/guide/LICENSE: unsupported file type without extension",
                        "acme/pump/v1/guide/empty.md: empty file",
                        "acme/pump/v1/guide/.hidden.md: hidden");
    }

    @Test
    void followsNoLinkOutOfTheLibrary(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.md"), "x");
        write("acme/pump/v1/guide/a.md", "x");
        Path guide = root.resolve("acme/pump/v1/guide");
        Files.createSymbolicLink(guide.resolve("b.md"), elsewhere.resolve("secret.md"));
        Files.createSymbolicLink(guide.resolve("c"), elsewhere);
        Files.createSymbolicLink(guide.resolve("d.md"), guide.resolve("gone.md"));
        Files.createSymbolicLink(guide.resolve("loop"), guide);
        assertThat(seen())
                .filteredOn(line -> line.contains(":"))
                .hasSize(4)
                .allMatch(line -> line.contains("symbolic link"));
    }

    @Test
    void saysWhatIsWrongWithAFolder() throws IOException {
        assertThatThrownBy(() -> LibraryFolder.open(root.resolve("none"), TYPES))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("no library folder");
        write("file", "x");
        assertThatThrownBy(() -> LibraryFolder.open(root.resolve("file"), TYPES))
                .hasMessageContaining("is a file");
        assertThatThrownBy(this::seen).hasMessageContaining("holds no guide files");
    }

    @Test
    void refusesNamesThatWouldConfuseChunkIds() throws IOException {
        write("acme/pump/v1::2/guide/a.md", "x");
        assertThatThrownBy(this::seen).hasMessageContaining("version folder").hasMessageContaining("::");
    }

    @Test
    void refusesTwoVendorsWithOneProductName() throws IOException {
        write("acme/pump/v1/guide/a.md", "x");
        write("bolt/pump/v1/guide/a.md", "x");
        assertThatThrownBy(this::seen).hasMessageContaining("acme and bolt");
    }
}
