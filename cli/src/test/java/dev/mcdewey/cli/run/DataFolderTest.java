package dev.mcdewey.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private final Path folder;

    DataFolderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFileInItsPlaceIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> DataFolder.at(file))
                .withMessageStartingWith("The data folder " + file + " cannot be written to (")
                .withMessageEndingWith("Free space or give permission there, or choose another folder with --data.");
    }

    @Test
    void aPlaceWhereNobodyMayWriteIsNamed() {
        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> DataFolder.at(Path.of("/proc/mcdewey")))
                .withMessageStartingWith("The data folder /proc/mcdewey cannot be written to (");
    }

    @Test
    void nothingIsLeftOfTheTrial() throws IOException {
        DataFolder data = DataFolder.at(folder.resolve("data"));

        try (var files = Files.list(data.root())) {
            assertThat(files).allMatch(Files::isDirectory);
        }
    }

    @Test
    void oneFolderHasOneNameHoweverItIsReached() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        assertThat(DataFolder.at(link).mark()).isEqualTo(DataFolder.at(real).mark());
    }

    @Test
    void theMarkHasNoSpaces() {
        assertThat(DataFolder.at(folder.resolve("my guides")).mark()).doesNotContain(" ");
    }
}
