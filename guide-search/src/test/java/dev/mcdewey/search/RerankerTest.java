package dev.mcdewey.search;

import static dev.mcdewey.search.SizedValves.sizes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.search.hits.Hit;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.rerank.Reranker;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class RerankerTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static final String KEY = "key-of-nobody";
    private static final int DEPTH = 8;

    private static AnnotationConfigApplicationContext plain;

    private RerankServer server;
    private AnnotationConfigApplicationContext context;

    @BeforeAll
    static void publish() throws IOException {
        plain = SearchContext.open(SERVER, "reranked");
        SizedValves.publish(plain);
    }

    @AfterAll
    static void closeAll() {
        plain.close();
    }

    @BeforeEach
    void serve() throws IOException {
        server = new RerankServer();
        context = open("timeout=5s");
    }

    @AfterEach
    void close() {
        context.close();
        server.close();
    }

    private AnnotationConfigApplicationContext open(String setting) {
        return SearchContext.open(
                SERVER,
                "reranked",
                "mcdewey.search.reranker.provider=endpoint",
                "mcdewey.search.reranker.url=" + server.url(),
                "mcdewey.search.reranker.model=numbers",
                "mcdewey.search.reranker.api-key=" + KEY,
                "mcdewey.search.reranker.depth=" + DEPTH,
                "mcdewey.search.reranker." + setting);
    }

    private static HitPage ask(AnnotationConfigApplicationContext where, SearchMode mode, int size, int from) {
        return SizedValves.ask(where, new SearchQuery("valve", Filters.NONE, mode, size, from));
    }

    private static List<Integer> fused() {
        return sizes(ask(plain, SearchMode.HYBRID, 15, 0));
    }

    private static List<Integer> reranked() {
        return SizedValves.sorted(fused(), DEPTH, Comparator.reverseOrder());
    }

    @Test
    void putsTheBestHitsInTheOrderOfTheModelAndKeepsAllOthers() {
        HitPage page = ask(context, SearchMode.HYBRID, 15, 0);

        assertThat(sizes(page)).isEqualTo(reranked()).isNotEqualTo(fused());
        assertThat(page.hits())
                .isSortedAccordingTo(Comparator.comparing(Hit::score).reversed());
        assertThat(page.notices()).isEmpty();
        assertThat(page.total()).isEqualTo(15);
    }

    @Test
    void sendsTheQuestionAndWhatThePassagesSay() {
        ask(context, SearchMode.HYBRID, 3, 0);

        assertThat(server.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.body().get("model").asString()).isEqualTo("numbers");
            assertThat(asked.body().get("query").asString()).isEqualTo("valve");
            assertThat(asked.body().get("top_n").asInt()).isEqualTo(DEPTH);
            assertThat(asked.documents()).hasSize(DEPTH).allMatch(text -> text.contains(" › Valve\n\nA valve and"));
            assertThat(asked.authorization()).isEqualTo("Bearer " + KEY);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 15})
    void pagesFitTogetherHoweverLargeTheyAre(int size) {
        List<Integer> paged = new ArrayList<>();
        for (int from = 0; from < 15; from += size) {
            paged.addAll(sizes(ask(context, SearchMode.HYBRID, size, from)));
        }

        assertThat(paged).isEqualTo(reranked());
        assertThat(server.asked())
                .as("no page below needs it")
                .hasSize((DEPTH + size - 1) / size)
                .allMatch(
                        asked -> asked.documents().equals(server.asked().get(0).documents()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEYWORD", "SEMANTIC"})
    void asksNobodyWhereOneSideAloneIsAskedFor(SearchMode mode) {
        assertThat(sizes(ask(context, mode, 15, 0))).isEqualTo(sizes(ask(plain, mode, 15, 0)));
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 | slower",
                "500 | oops",
                "401 | no key " + KEY,
                "200 | <html>Welcome</html>",
                "200 | {}",
                "200 | {\"results\":[{\"index\":0,\"relevance_score\":1}]}",
                "200 | {\"results\":[{\"index\":8,\"relevance_score\":1}]}",
                "200 | {\"results\":[{\"index\":-1,\"relevance_score\":1}]}",
                "200 | {\"results\":[{\"relevance_score\":1}]}",
                "200 | {\"results\":[{\"index\":0},{\"index\":1},{\"index\":2},{\"index\":3},{\"index\":4},{\"index\":5},{\"index\":6},{\"index\":7}]}"
            })
    void leavesTheOrderAndSaysSo_whereTheModelFails(int status, String body) {
        server.reply(status, body);

        HitPage page = ask(context, SearchMode.HYBRID, 15, 0);

        assertThat(sizes(page)).isEqualTo(fused());
        assertThat(page.notices()).containsExactly(HitPage.NOT_RERANKED);
        assertThat(HitPage.isMakeshift(page.notices())).isTrue();
        assertThat(sizes(ask(context, SearchMode.HYBRID, 15, 0))).isEqualTo(reranked());
    }

    @Test
    void leavesTheOrderAndSaysSo_whereTheModelIsLateOrAway() {
        context.close();
        context = open("timeout=300ms");
        server.replyAfter(Duration.ofSeconds(20));
        assertThat(ask(context, SearchMode.HYBRID, 5, 0))
                .satisfies(page -> assertThat(page.notices()).containsExactly(HitPage.NOT_RERANKED))
                .satisfies(page -> assertThat(page.tookMs()).isLessThan(20_000));

        server.close();
        HitPage page = ask(context, SearchMode.HYBRID, 5, 0);
        assertThat(page.notices()).containsExactly(HitPage.NOT_RERANKED);
        assertThat(sizes(page)).isEqualTo(fused().subList(0, 5));
    }

    @Test
    void isNotThereUnlessItIsSet() {
        assertThat(plain.getBeanProvider(Reranker.class).getIfAvailable()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "url=, url: set it to the endpoint's base address",
        "url=https://me:secret@host/v1, url: set it",
        "model=, model: set it",
        "timeout=0s, timeout: set it",
        "depth=1, depth: set it from 2 to 100"
    })
    void refusesSettingsThatCannotWork(String setting, String sentence) {
        assertThatThrownBy(() -> open(setting).close())
                .rootCause()
                .hasMessageStartingWith("mcdewey.search.reranker.provider=endpoint needs mcdewey.search.reranker.")
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("secret");
    }
}
