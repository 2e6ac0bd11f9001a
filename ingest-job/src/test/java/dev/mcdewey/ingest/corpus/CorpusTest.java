package dev.mcdewey.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every file of the corpus and compares its chunks with {@code NAME.chunks} beside it.
 *
 * <p>What came out is written to {@code target/corpus}, from where a person who has read it next to the source copies it.
 */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path ACTUAL = Path.of("target/corpus");
    private static final String EXPECTED = ".chunks";

    @TestFactory
    Stream<DynamicTest> givesTheExpectedChunks() throws IOException {
        return sources().stream()
                .map(source -> DynamicTest.dynamicTest(CORPUS.relativize(source).toString(), () -> compare(source)));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        }
    }

    private static void compare(Path source) throws IOException {
        String chunks = CorpusFile.chunks(source);
        Path actual = ACTUAL.resolve(CORPUS.relativize(source) + EXPECTED);
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, chunks);
        Path expected = source.resolveSibling(source.getFileName() + EXPECTED);
        assertThat(expected).exists();
        assertThat(chunks).isEqualTo(Files.readString(expected));
    }
}
