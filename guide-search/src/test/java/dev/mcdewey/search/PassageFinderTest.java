package dev.mcdewey.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.embedding.TokenCounter;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.passages.CitedPassage;
import dev.mcdewey.search.passages.ContextPage;
import dev.mcdewey.search.passages.ContextQuery;
import dev.mcdewey.search.passages.PassageFinder;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class PassageFinderTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static final String LONG =
            "The queen lays her eggs in the brood box. ".repeat(12).strip();
    private static final String SHARED = "Wear a veil whenever you open a hive full of bees.";

    private static AnnotationConfigApplicationContext context;
    private static PassageFinder finder;

    @BeforeAll
    static void publish() throws IOException {
        context = SearchContext.open(SERVER, "passages", "mcdewey.embedding.provider=none");
        SearchContext.writer(context)
                .publish(List.of(
                        SampleFile.of(
                                "apis",
                                "hive::1::manual::care",
                                1,
                                section("Care > Smoke", 3, "Light the smoker before the lid is lifted."),
                                section("Care > Honey", 4, "Take honey frames in July. Honey honey honey."),
                                section("Care > Honey", 4, "Spin the frames on the same day."),
                                section("Care > Winter", 5, "Feed sugar after the honey harvest.")),
                        SampleFile.of(
                                "apis",
                                "hive::1::manual::begin",
                                0,
                                section("Begin", 1, SHARED),
                                section("Brood", 2, LONG)),
                        SampleFile.of(
                                "apis",
                                "hive::2::manual::care",
                                0,
                                section("Care > Smoke", 3, "Light the smoker before the lid is lifted.")),
                        SampleFile.of(
                                "apis",
                                "veil::1::leaflet::wear",
                                0,
                                section("Wear", 1, SHARED),
                                section("Wash", 1, "Wash the veil."))));
        finder = context.getBean(PassageFinder.class);
    }

    private static SampleSection section(String headings, int page, String text) {
        return SampleSection.of(headings, page, text);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static ContextPage find(String question, int tokens, boolean complete) {
        return find(question, Filters.NONE, tokens, complete);
    }

    private static ContextPage find(String question, Filters filters, int tokens, boolean complete) {
        SearchQuery query = new SearchQuery(question, filters, SearchMode.HYBRID, ContextQuery.hits(tokens), 0);
        return SearchContext.answer(finder.find(new ContextQuery(query, tokens, complete)));
    }

    private static List<List<Integer>> ordinals(ContextPage page) {
        return page.passages().stream()
                .map(passage ->
                        passage.chunkIds().stream().map(ChunkId::ordinal).toList())
                .toList();
    }

    @Test
    void joinsWhatAdjoinsInReadingOrder() {
        ContextPage page = find("smoker sugar July", new Filters(null, "hive", "1", null, null), 2000, false);

        assertThat(ordinals(page)).containsExactly(List.of(1, 2), List.of(4));
        CitedPassage first = page.passages().get(0);
        assertThat(first.text())
                .isEqualTo("Light the smoker before the lid is lifted.\n\n**Honey**\n\n"
                        + "Take honey frames in July. Honey honey honey.");
        assertThat(first.page()).isEqualTo(3);
        assertThat(first.lastPage()).isEqualTo(4);
        assertThat(first.pageLabel()).isEqualTo("p3");
        assertThat(first.lastPageLabel()).isEqualTo("p4");
        assertThat(first.source()).isEqualTo("hive/1/manual/care.md");
        assertThat(first.versions()).containsExactly("1");
        assertThat(page.notices()).containsExactly("Searched by words alone: this library has no embeddings.");
    }

    @Test
    void completesSectionsWithWhatIsLeft() {
        assertThat(ordinals(find("July", 2000, false))).containsExactly(List.of(2));
        assertThat(ordinals(find("July", 2000, true))).containsExactly(List.of(2, 3));
    }

    @Test
    void putsTheGuideWithTheBestHitFirst() {
        assertThat(find("wash the veil", 2000, false).passages())
                .extracting(CitedPassage::product)
                .startsWith("veil");
    }

    @Test
    void saysTextThatStandsInTwoGuidesOnce() {
        ContextPage page = find("open a hive full of bees", 2000, true);

        assertThat(page.text()).containsOnlyOnce(SHARED);
        assertThat(page.omitted()).isEmpty();
    }

    @Test
    void citesUnderNumbers() {
        ContextPage page = find("light smoker", 2000, false);

        assertThat(page.text()).isEqualTo("""
                ## [1] care › Care › Smoke

                Source: hive 2 manual, page 3 (printed p3), https://docs.example/hive/care#care, chunk \
                hive::2::manual::care::1

                Light the smoker before the lid is lifted.""");
        assertThat(page.passages().get(0).versions()).containsExactly("2", "1");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 120, 150, 200, 300, 500})
    void keepsWithinTheBudget(int budget) {
        ContextPage page = find("queen brood honey veil smoker frames", budget, true);

        assertThat(page.tokens()).isLessThanOrEqualTo(budget).isPositive();
        assertThat(page.tokens()).isEqualTo(context.getBean(TokenCounter.class).count(page.text()));
    }

    @Test
    void leavesOutWhatDoesNotFitInFavourOfWhatDoes() {
        ContextPage page = find("queen brood eggs lid", 130, false);

        assertThat(page.text()).doesNotContain("queen").contains("Light the smoker before the lid is lifted.");
        assertThat(page.omitted()).extracting(ChunkId::toString).containsExactly("hive::1::manual::begin::2");
        assertThat(page.notices())
                .contains("One passage that was found does not fit into 130 tokens beside those that are better.");
    }

    @Test
    void saysWhatASearchSaysWhereNothingIsFound() {
        ContextPage page = find("honey", new Filters(null, "hive", "9", null, null), 2000, true);

        assertThat(page.passages()).isEmpty();
        assertThat(page.text()).isEmpty();
        assertThat(page.tokens()).isZero();
        assertThat(page.notices()).containsExactly("There is no version 9 of hive here; there are 1 and 2.");
    }
}
