package dev.mcdewey.index.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mcdewey.index.IndexContext;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class TextEmbedderTest {

    private static final String TEXT = "Restart the server after changing the certificate.";

    private static AnnotationConfigApplicationContext context;
    private static TextEmbedder embedder;

    @BeforeAll
    static void load() {
        context = IndexContext.with(EmbeddingConfiguration.class, "mcdewey.embedding.workers=3");
        embedder = context.getBean(TextEmbedder.class);
    }

    @AfterAll
    static void unload() {
        context.close();
    }

    @Test
    void makesNormalisedVectorsOfTheModelsLength() {
        List<float[]> vectors = embedder.embedPassages(List.of(TEXT, "?", "word ".repeat(3_000)));

        assertThat(vectors).allSatisfy(vector -> {
            assertThat(vector).hasSize(embedder.spec().dimensions());
            assertThat(product(vector, vector)).isCloseTo(1, within(1e-5));
        });
    }

    @Test
    void givesOneTextOneVectorWhicheverWorkerComputesIt() {
        float[] expected = embedder.embedPassages(List.of(TEXT)).get(0);

        assertThat(embedder.embedPassages(Collections.nCopies(12, TEXT)))
                .allSatisfy(vector -> assertThat(vector).containsExactly(expected));
    }

    @Test
    void keepsTheOrderOfThePassages() {
        List<String> passages = IntStream.range(0, 12)
                .mapToObj(i -> "Step " + i + ". " + TEXT.repeat(i % 4))
                .toList();
        List<float[]> together = embedder.embedPassages(passages);

        for (int i = 0; i < passages.size(); i++) {
            assertThat(together.get(i))
                    .containsExactly(
                            embedder.embedPassages(List.of(passages.get(i))).get(0));
        }
    }

    @Test
    void putsTheModelsInstructionInFrontOfAQuestion() {
        float[] question = embedder.embedQuery("certificate");

        assertThat(question)
                .isNotEqualTo(embedder.embedPassages(List.of("certificate")).get(0))
                .containsExactly(embedder.embedPassages(List.of(embedder.spec().queryInstruction() + "certificate"))
                        .get(0));
    }

    @Test
    void bringsAQuestionNearerToItsAnswerThanToOtherText() {
        List<float[]> passages = embedder.embedPassages(List.of(TEXT, "Bananas ripen faster in a paper bag."));
        float[] question = embedder.embedQuery("What must I do when I replaced the TLS certificate?");

        assertThat(product(question, passages.get(0))).isGreaterThan(product(question, passages.get(1)) + 0.1);
    }

    @Test
    void countsTokensWithTheTwoMarksAndWithoutCuttingLongText() {
        TokenCounter counter = context.getBean(TokenCounter.class);

        assertThat(counter.count("")).isEqualTo(2);
        assertThat(counter.count("server")).isEqualTo(3);
        assertThat(counter.count("word ".repeat(3_000))).isEqualTo(3_002);
    }

    @Test
    void hasOneWorkerForEachCoreWhereNoneAreNamed() {
        assertThat(new EmbeddingProperties(EmbeddingProvider.IN_PROCESS, 0).workersOrCores())
                .isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(new EmbeddingProperties(EmbeddingProvider.IN_PROCESS, 3).workersOrCores())
                .isEqualTo(3);
    }

    private static double product(float[] left, float[] right) {
        return IntStream.range(0, left.length)
                .mapToDouble(i -> (double) left[i] * right[i])
                .sum();
    }
}
