package dev.mcdewey.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.search.hits.Facet;
import dev.mcdewey.search.hits.Hit;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class GuideSearchTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static final String MEANT = "what happens if the primary machine dies";

    private static AnnotationConfigApplicationContext context;
    private static GuideSearch search;

    @BeforeAll
    static void publish() throws IOException {
        context = SearchContext.open(SERVER, "searched");
        SearchContext.writer(context).publish(SampleGuides.all());
        search = context.getBean(GuideSearch.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static HitPage ask(String text, Filters filters, SearchMode mode, int size, int from) {
        return SearchContext.answer(search.search(new SearchQuery(text, filters, mode, size, from)));
    }

    private static HitPage ask(String text, SearchMode mode) {
        return ask(text, Filters.NONE, mode, 10, 0);
    }

    private static HitPage ask(String text, Filters filters) {
        return ask(text, filters, SearchMode.HYBRID, 10, 0);
    }

    private static Filters version(@Nullable String product, @Nullable String version) {
        return new Filters(null, product, version, null, null);
    }

    @Test
    void findsByMeaningWhatSharesNoWord() {
        assertThat(ask(MEANT, SearchMode.HYBRID).hits().get(0).headingPath()).containsExactly("Operations", "Failover");
        assertThat(ask(MEANT, SearchMode.SEMANTIC).hits().get(0).headingPath()).contains("Failover");
    }

    @Test
    void findsByWordWhatMeansNothing() {
        assertThat(ask("8443", SearchMode.HYBRID).hits().get(0).headingPath()).contains("Ports");
        assertThat(ask("8443", SearchMode.KEYWORD).hits()).hasSize(1);
    }

    @Test
    void findsAWordByItsStemAndInHeadings() {
        assertThat(ask("renewing", SearchMode.KEYWORD).hits()).hasSize(1);
        assertThat(ask("maintenance", SearchMode.KEYWORD).hits())
                .extracting(Hit::product)
                .containsExactly("lake");
    }

    @Test
    void showsTheNewestVersionAndNamesTheOthers() {
        Hit hit = ask("standby node", SearchMode.HYBRID).hits().get(0);

        assertThat(hit.version()).isEqualTo("v12.10");
        assertThat(hit.alsoIn()).containsExactly("v12.9", "v12.5");
        assertThat(hit.chunkId()).hasToString("switch::v12.10::admin::run::1");
        assertThat(hit.source()).isEqualTo("switch/v12.10/admin/run.md");
        assertThat(hit.url()).isEqualTo("https://docs.example/switch/run#operations");
        assertThat(hit.page()).isEqualTo(7);
        assertThat(hit.pageLabel()).isEqualTo("p7");
    }

    @Test
    void showsTheVersionThatWasAskedFor() {
        Hit hit = ask("standby node", version("switch", "v12.5")).hits().get(0);

        assertThat(hit.version()).isEqualTo("v12.5");
        assertThat(hit.chunkId()).hasToString("switch::v12.5::admin::run::1");
        assertThat(hit.alsoIn()).containsExactly("v12.10", "v12.9");
    }

    @ParameterizedTest
    @EnumSource
    void keepsToEveryFilterInEveryMode(SearchMode mode) {
        String words = "licence gasket port vacuum server node";
        assertThat(all(words, new Filters("orbit", null, null, null, null), mode))
                .isNotEmpty()
                .allMatch(hit -> hit.vendor().equals("orbit"));
        assertThat(all(words, version("lake", null), mode)).isNotEmpty().allMatch(hit -> hit.product()
                .equals("lake"));
        assertThat(all(words, version(null, "v12.9"), mode))
                .hasSizeGreaterThan(1)
                .allMatch(hit -> hit.version().equals("v12.9"));
        assertThat(all(words, new Filters(null, null, null, "manual", null), mode))
                .isNotEmpty()
                .allMatch(hit -> hit.guide().equals("manual"));
        assertThat(all(words, new Filters(null, null, null, null, "table"), mode))
                .singleElement()
                .matches(hit -> hit.kind().equals("table"));
    }

    private static List<Hit> all(String text, Filters filters, SearchMode mode) {
        return ask(text, filters, mode, 100, 0).hits();
    }

    @ParameterizedTest
    @EnumSource
    void namesTheVersionsThatThereAreAndSwapsNone(SearchMode mode) {
        HitPage page = ask("backup", version("lake", "14"), mode, 10, 0);

        assertThat(page.hits()).isEmpty();
        assertThat(page.total()).isZero();
        assertThat(page.notices()).containsExactly("There is no version 14 of lake here; there are 15 and 16.");
    }

    @Test
    void namesTheKindsThatThereAre() {
        assertThat(ask("backup", new Filters(null, "switch", null, null, "poem"))
                        .notices())
                .containsExactly("There is no kind poem here; there are table and text.");
    }

    @Test
    void saysNothingWhereWordsAreNotFoundUnderFiltersThatAreThere() {
        HitPage page = ask("zebra", version("lake", "16"), SearchMode.KEYWORD, 10, 0);

        assertThat(page.hits()).isEmpty();
        assertThat(page.notices()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pagesThroughEveryHitOnceInAFixedOrder(SearchMode mode) {
        Filters parts = version("parts", null);
        List<Hit> paged = new ArrayList<>();
        HitPage page = ask("gasket pump", parts, mode, 7, 0);
        while (!page.hits().isEmpty()) {
            paged.addAll(page.hits());
            page = ask("gasket pump", parts, mode, 7, paged.size());
        }

        assertThat(paged).hasSize(SampleGuides.PARTS).hasSize((int) page.total());
        assertThat(paged).extracting(Hit::chunkId).doesNotHaveDuplicates();
        assertThat(paged.subList(0, 100)).isEqualTo(all("gasket pump", parts, mode));
        assertThat(paged).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void ordersEqualScoresByName() {
        assertThat(ask("gasket", SearchMode.KEYWORD).hits())
                .extracting(hit -> hit.chunkId().ordinal())
                .startsWith(1, 10, 100);
    }

    @Test
    void marksTheWordsAndEscapesAllElse() {
        assertThat(ask("gadget loader", SearchMode.HYBRID).hits().get(0).snippet())
                .contains("<mark>gadget</mark>", "&lt;script&gt;", "&amp; more")
                .doesNotContain("<script");
    }

    @Test
    void escapesAlsoWhereNoWordIsMarked() {
        Hit hit = ask("malicious code injection", new Filters(null, null, "v12.9", null, null)).hits().stream()
                .filter(found -> found.headingPath().contains("Gadgets"))
                .findFirst()
                .orElseThrow();

        assertThat(hit.snippet())
                .startsWith("A gadget may embed &lt;script&gt;")
                .doesNotContain("<");
    }

    @Test
    void countsTheSectionsThatHaveTheWords() {
        HitPage page = ask("node licence backup", SearchMode.KEYWORD);

        assertThat(page.facets()).containsOnlyKeys("vendor", "product", "version", "guide", "kind");
        assertThat(page.total()).isEqualTo(4);
        assertThat(page.facets().get("product")).containsExactly(new Facet("switch", 3), new Facet("lake", 1));
        assertThat(page.facets().get("version"))
                .containsExactly(
                        new Facet("v12.10", 3),
                        new Facet("v12.9", 2),
                        new Facet("15", 1),
                        new Facet("16", 1),
                        new Facet("v12.5", 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"HYBRID", "SEMANTIC"})
    void countsWhatCanBePagedThrough(SearchMode mode) {
        HitPage page = ask("zebra", new Filters(null, "lake", null, null, null), mode, 10, 0);

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.facets().get("product")).containsExactly(new Facet("lake", 2));
        assertThat(page.facets().get("version")).containsExactly(new Facet("16", 2), new Facet("15", 1));
    }

    @Test
    void meansTheSameVersionHoweverItIsWritten() {
        Hit hit = ask("standby node", version("switch", "12.5")).hits().get(0);
        assertThat(hit.version()).isEqualTo("v12.5");
        assertThat(ask("standby node", version("switch", "latest"))
                        .hits()
                        .get(0)
                        .version())
                .isEqualTo("v12.10");
        assertThat(ask("licence vacuum", version(null, "latest")).hits())
                .extracting(Hit::version)
                .contains("v12.10", "16")
                .doesNotContain("v12.9", "15");
    }

    @Test
    void saysInWhichVersionsATextWasSeenFirstAndLast() {
        Hit hit = ask("standby node", version("switch", "v12.9")).hits().get(0);
        assertThat(hit.firstSeen()).isEqualTo("v12.5");
        assertThat(hit.lastSeen()).isEqualTo("v12.10");
    }

    @ParameterizedTest
    @EnumSource
    void understandsPhrasesExclusionsAndFilters(SearchMode mode) {
        assertThat(ask("\"serial number\"", mode).hits())
                .extracting(Hit::headingPath)
                .containsExactly(List.of("Licences"));
        assertThat(ask("licence -renewed product:Switch version:12.10", mode).hits())
                .isNotEmpty()
                .allMatch(hit -> hit.version().equals("v12.10"))
                .noneMatch(hit -> hit.headingPath().contains("Renewal"));
        assertThat(ask("licence -renewed", mode).notices())
                .contains("Left out what has \"renewed\". To look for -renewed itself, put it in quotes.");
    }

    @Test
    void asksWhetherAWordWasMisspelt() {
        assertThat(ask("vacuumm", SearchMode.HYBRID).notices())
                .contains("Nothing has the word \"vacuumm\". Did you mean \"vacuum\"?");
        assertThat(ask("backup", version("laek", null)).notices())
                .containsExactly("There is no product laek here; there are lake, parts and switch.");
    }

    @ParameterizedTest
    @EnumSource(names = {"HYBRID", "KEYWORD"})
    void takesAWordInAnotherFormForKnown(SearchMode mode) {
        assertThat(ask("vacuums", mode).hits()).isNotEmpty();
        assertThat(ask("vacuums", mode).notices()).isEmpty();
        assertThat(ask("vacuums or gaskett", mode).notices())
                .containsExactly("Nothing has the word \"gaskett\". Did you mean \"gasket\"?");
    }

    @ParameterizedTest
    @EnumSource(names = {"HYBRID", "KEYWORD"})
    void takesAPartOfANameForKnown(SearchMode mode) {
        assertThat(ask("disc", mode).hits()).isNotEmpty();
        assertThat(ask("disc", mode).notices()).isEmpty();
        assertThat(ask("dixk", mode).notices())
                .containsExactly("Nothing has the word \"dixk\". Did you mean \"disk\"?");
    }

    @Test
    void looksUpTheFirstWordsOfAPastedPageAndSaysSo() {
        HitPage page = ask("standby node " + "server disk ".repeat(3000), SearchMode.KEYWORD);

        assertThat(page.hits()).isNotEmpty();
        assertThat(page.notices()).containsExactly("The question is long: only its first 64 words were looked up.");
    }

    @Test
    void saysHowToPublishWhereThereIsNoLibrary() {
        try (AnnotationConfigApplicationContext empty = SearchContext.open(SERVER, "nothing")) {
            HitPage page = SearchContext.answer(empty.getBean(GuideSearch.class)
                    .search(new SearchQuery("backup", Filters.NONE, SearchMode.HYBRID, 10, 0)));

            assertThat(page.hits()).isEmpty();
            assertThat(page.notices())
                    .containsExactly("No library has been published yet. Run ./mcdewey ingest --library DIR.");
        }
    }
}
