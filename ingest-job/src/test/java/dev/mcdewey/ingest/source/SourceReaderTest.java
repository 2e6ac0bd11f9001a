package dev.mcdewey.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

    private final Path folder;

    SourceReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private SourceFile file(String text) throws IOException {
        Path path = Files.writeString(folder.resolve("a.md"), text);
        return new SourceFile("acme", "pump", "v1", "guide", "b/a.md", path, text.length(), null);
    }

    @Test
    void readsBytesAndTheirChecksum() throws IOException {
        assertThat(new SourceReader(3).read(file("abc"))).isInstanceOfSatisfying(ReadResult.Content.class, content -> {
            assertThat(content.bytes()).containsExactly('a', 'b', 'c');
            assertThat(content.checksum())
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        });
    }

    @Test
    void refusesWhatIsLargerThanTheLimit() throws IOException {
        assertThat(new SourceReader(2).read(file("abc")))
                .isInstanceOfSatisfying(ReadResult.Refused.class, refused -> assertThat(refused.reason())
                        .contains("b/a.md")
                        .contains("limit of 2 bytes"));
    }

    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        SourceFile file = file("abc");
        Files.delete(file.path());
        assertThat(new SourceReader(9).read(file))
                .isInstanceOfSatisfying(ReadResult.Refused.class, refused -> assertThat(refused.reason())
                        .contains("cannot be read"));
    }

    @Test
    void namesAFileByItsPathWithoutExtension() throws IOException {
        assertThat(file("x").stem()).isEqualTo("b/a");
    }
}
