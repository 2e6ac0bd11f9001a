package dev.mcdewey.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementsTest {

    private static final String QUERIES = "{\"_id\": \"q1\", \"text\": \"one\"}\n\n{\"_id\": 2, \"text\": \"two\"}\n";
    private static final String HEADER = "query-id\tcorpus-id\tscore\n";

    private final Path folder;

    JudgementsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void queriesAreJoinedWithTheirGrades() throws IOException {
        assertThat(Judgements.read(queries(QUERIES), qrels(HEADER + "2\tb\t1\nq1\ta\t2\nq1\tc\t0\n")))
                .containsExactly(
                        new Judgements.JudgedQuery("2", "two", Map.of("b", 1)),
                        new Judgements.JudgedQuery("q1", "one", Map.of("a", 2, "c", 0)));
    }

    @Test
    void aFileWithoutHeaderLosesNoJudgement() throws IOException {
        assertThat(Judgements.read(queries(QUERIES), qrels("q1\ta\t1\n"))).hasSize(1);
    }

    @Test
    void queriesWithoutAnythingRelevantAreLeftOut() throws IOException {
        assertThat(Judgements.read(queries(QUERIES), qrels(HEADER + "q1\ta\t0\n2\tb\t1\n")))
                .extracting(Judgements.JudgedQuery::id)
                .containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"_id\": \"q1\"", "{\"_id\": \"q1\"}", "{\"text\": \"one\"}", "7", "plain words"})
    void aBadQueryNamesFileAndLine(String line) throws IOException {
        Path queries = queries(QUERIES + line + "\n");

        assertThatExceptionOfType(JudgementsException.class)
                .isThrownBy(() -> Judgements.read(queries, qrels(HEADER)))
                .withMessage(queries + ":4 is not JSON with _id and text");
    }

    @ParameterizedTest
    @CsvSource({"q1 a 1", "'q1\ta'", "'q1\ta\tgood'", "'q1\ta\t1\tmore'", "'q1\ta\t0.5'"})
    void aBadJudgementNamesFileAndLine(String line) throws IOException {
        Path qrels = qrels(HEADER + "q1\ta\t1\n" + line + "\n");

        assertThatExceptionOfType(JudgementsException.class)
                .isThrownBy(() -> Judgements.read(queries(QUERIES), qrels))
                .withMessageStartingWith(qrels + ":3: expected query-id, corpus-id and a whole number")
                .withMessageEndingWith("found: " + line);
    }

    @Test
    void aJudgedQueryThatIsMissingIsNamed() throws IOException {
        Path queries = queries(QUERIES);
        Path qrels = qrels(HEADER + "q9\ta\t1\n");

        assertThatExceptionOfType(JudgementsException.class)
                .isThrownBy(() -> Judgements.read(queries, qrels))
                .withMessage("query q9 of " + qrels + " is not in " + queries);
    }

    @Test
    void judgementsOfNothingAreRefused() throws IOException {
        Path qrels = qrels(HEADER);

        assertThatExceptionOfType(JudgementsException.class)
                .isThrownBy(() -> Judgements.read(queries(QUERIES), qrels))
                .withMessage(qrels + " names no relevant file for any query");
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing.jsonl");

        assertThatExceptionOfType(JudgementsException.class)
                .isThrownBy(() -> Judgements.read(missing, missing))
                .withMessage(missing + " cannot be read (NoSuchFileException)");
    }

    private Path queries(String content) throws IOException {
        return Files.writeString(folder.resolve("queries.jsonl"), content);
    }

    private Path qrels(String content) throws IOException {
        return Files.writeString(folder.resolve("qrels.tsv"), content);
    }
}
