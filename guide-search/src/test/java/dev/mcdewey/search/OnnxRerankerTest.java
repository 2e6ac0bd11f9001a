package dev.mcdewey.search;

import static dev.mcdewey.search.SizedValves.all;
import static dev.mcdewey.search.SizedValves.sizes;
import static dev.mcdewey.search.SizedValves.sorted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.rerank.TinyCrossEncoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class OnnxRerankerTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static final int DEPTH = 8;

    private static AnnotationConfigApplicationContext plain;

    private Path folder;
    private TinyCrossEncoder files;

    @BeforeAll
    static void publish() throws IOException {
        plain = SearchContext.open(SERVER, "scored");
        SizedValves.publish(plain);
    }

    @AfterAll
    static void close() {
        plain.close();
    }

    @BeforeEach
    void write(@TempDir Path empty) throws IOException {
        folder = empty;
        files = TinyCrossEncoder.in(folder);
    }

    private AnnotationConfigApplicationContext open(String... settings) {
        Stream<String> working = Stream.of(
                "provider=onnx",
                "onnx.model=" + files.model(),
                "onnx.tokenizer=" + files.tokenizer(),
                "depth=" + DEPTH,
                "timeout=30s");
        return SearchContext.open(
                SERVER,
                "scored",
                Stream.concat(working, Stream.of(settings))
                        .map(setting -> "mcdewey.search.reranker." + setting)
                        .toArray(String[]::new));
    }

    private HitPage asked(String question, String... settings) {
        try (AnnotationConfigApplicationContext context = open(settings)) {
            return all(context, question);
        }
    }

    private static List<Integer> fused(String question) {
        return sizes(all(plain, question));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "3"})
    void putsTheBestHitsInTheOrderOfTheModelAndKeepsAllOthers(int threads) {
        HitPage page = asked("valve", "onnx.threads=" + threads);

        assertThat(sizes(page))
                .isEqualTo(sorted(fused("valve"), DEPTH, Comparator.reverseOrder()))
                .isNotEqualTo(fused("valve"));
        assertThat(page.notices()).isEmpty();
    }

    @Test
    void readsQuestionAndPassageTogether() {
        assertThat(sizes(asked("small valve")))
                .isEqualTo(sorted(fused("small valve"), DEPTH, Comparator.naturalOrder()));
    }

    @Test
    void cutsAPassageThatIsLongerThanTheModelHolds() {
        assertThat(sizes(asked("valve", "onnx.max-tokens=18")))
                .as("the smallest fits to its end; of all others the model sees no size")
                .isEqualTo(sorted(fused("valve"), DEPTH, Comparator.comparing((Integer size) -> size != 1)));
    }

    @Test
    void leavesTheOrderAndSaysSo_whereTheModelFails() {
        try (AnnotationConfigApplicationContext context = open()) {
            HitPage page = all(context, "broken valve");

            assertThat(sizes(page)).isEqualTo(fused("broken valve"));
            assertThat(page.notices()).containsExactly(HitPage.NOT_RERANKED);
            assertThat(all(context, "valve").notices()).isEmpty();
        }
    }

    @Test
    void leavesTheOrderAndSaysSo_whereTheModelIsLate() throws IOException {
        TinyCrossEncoder.in(folder, 20_000_000);

        HitPage page = asked("valve", "timeout=10ms", "onnx.threads=1");

        assertThat(sizes(page)).isEqualTo(fused("valve"));
        assertThat(page.notices()).containsExactly(HitPage.NOT_RERANKED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "onnx.model=              | onnx.model: set it to the ONNX file",
                "onnx.tokenizer=          | onnx.tokenizer: set it to the tokenizer.json",
                "onnx.max-tokens=15       | onnx.max-tokens: set it to what the model holds, at least 16",
                "onnx.threads=-1          | onnx.threads: set it to a number of cores",
                "timeout=0s               | timeout: set it",
                "depth=101                | depth: set it from 2 to 100"
            })
    void refusesSettingsThatCannotWork(String setting, String sentence) {
        assertThatThrownBy(() -> open(setting).close())
                .rootCause()
                .hasMessageStartingWith("mcdewey.search.reranker.provider=onnx needs mcdewey.search.reranker.")
                .hasMessageContaining(sentence);
    }
}
