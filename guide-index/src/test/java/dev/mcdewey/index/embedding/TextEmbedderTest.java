package dev.mcdewey.index.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.mcdewey.index.IndexContext;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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

    @Test
    void freesItsModelsOnceNobodyUsesThem() throws Exception {
        InProcessModel model = new InProcessModel();
        TextEmbedder own = new TextEmbedder(InProcessModel.SPEC, List.of(model), 1);
        ExecutorService readers = Executors.newFixedThreadPool(2);
        List<Future<float[]>> questions = IntStream.range(0, 40)
                .mapToObj(i -> readers.submit(() -> own.embedQuery("How do I restart server " + i + "?")))
                .toList();
        questions.get(0).get();
        own.close();
        own.close();

        for (Future<float[]> question : questions) {
            try {
                assertThat(question.get()).hasSize(384);
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(EmbeddingException.class);
            }
        }
        readers.shutdown();
        assertThatThrownBy(() -> own.embedQuery("Late?")).hasMessageContaining("nothing is embedded any more");
        assertThatThrownBy(() -> model.embed("Freed?")).hasMessageContaining("closed");
    }

    @Test
    void leavesNobodyWaitingForPassagesWhenItIsClosed() throws Exception {
        TextEmbedder own = new TextEmbedder(InProcessModel.SPEC, List.of(new InProcessModel()), 1);
        ExecutorService writer = Executors.newSingleThreadExecutor();
        Future<List<float[]>> passages = writer.submit(() -> own.embedPassages(Collections.nCopies(2_000, TEXT)));
        own.embedQuery("The first passages are under way.");
        own.close();
        writer.shutdown();

        assertThatThrownBy(() -> passages.get(1, TimeUnit.MINUTES)).hasCauseInstanceOf(EmbeddingException.class);
    }

    private static double product(float[] left, float[] right) {
        return IntStream.range(0, left.length)
                .mapToDouble(i -> (double) left[i] * right[i])
                .sum();
    }
}
