package dev.mcdewey.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.suggestion.Suggestion;
import dev.mcdewey.search.suggestion.SuggestionPage;
import dev.mcdewey.search.suggestion.Suggestions;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class SuggestionsTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static AnnotationConfigApplicationContext context;
    private static Suggestions suggestions;

    @BeforeAll
    static void publish() throws IOException {
        context = SearchContext.open(SERVER, "typed", "mcdewey.embedding.provider=none");
        SearchContext.writer(context).publish(guides());
        suggestions = context.getBean(Suggestions.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static List<SampleFile> guides() {
        SampleSection[] older = {
            section("Introduction"),
            section("1.2 Configuration files"),
            section("1.2 Configuration files > pump_hba.conf")
        };
        SampleSection[] newer = {
            section("Introduction"),
            section("1.2 Configuration files"),
            section("Tuning the configuration"),
            section("Categories of alarms"),
            section("Categories of alarms > When the client-server link breaks")
        };
        return List.of(
                SampleFile.of("acme", "pump::9::admin::set-up", 0, older),
                SampleFile.of("acme", "pump::10::admin::set-up", 0, newer),
                SampleFile.of("acme", "pump::10::config-reference::options", 0, section("Introduction")),
                SampleFile.of("orbit", "valve::1::admin::configuring", 0, section("Introduction")));
    }

    private static SampleSection section(String headings) {
        return SampleSection.of(headings, null, "What stands below " + headings + ".");
    }

    private static SuggestionPage page(String typed, Filters filters) {
        return SearchContext.answer(suggestions.to(typed, filters, 10));
    }

    private static List<String> texts(String typed) {
        return page(typed, Filters.NONE).suggestions().stream()
                .map(Suggestion::text)
                .toList();
    }

    private static Filters only(@Nullable String product, @Nullable String version, @Nullable String guide) {
        return new Filters(null, product, version, guide, null);
    }

    @Test
    void offersNamesTitlesAndHeadingsThatBeginWithWhatIsTypedBeforeThoseThatHaveIt() {
        assertThat(texts("confi"))
                .containsExactly(
                        "config-reference", "configuring", "1.2 Configuration files", "Tuning the configuration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "conf", "configu", "configura", "configurati", "configuration", "CONFIGURATION F"})
    void keepsASuggestionWhileItsWordsAreTypedLetterByLetter(String typed) {
        assertThat(texts(typed)).contains("1.2 Configuration files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tu", "tunin", "tuning th", "configuration tuni", "tuning, config"})
    void takesTheWordsInAnyOrder(String typed) {
        assertThat(texts(typed)).contains("Tuning the configuration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"categorie", "alarms cat", "categories of "})
    void findsWhatTheStemmerHasChanged(String typed) {
        assertThat(texts(typed)).contains("Categories of alarms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client-serv", "server link", "link brea"})
    void findsTheWordsOfOneHeadingOnly(String typed) {
        assertThat(texts(typed)).containsExactly("When the client-server link breaks");
    }

    @Test
    void knowsIdentifiers() {
        assertThat(texts("pump_hba.c")).containsExactly("pump_hba.conf");
        assertThat(texts("pump_h")).containsExactly("pump_hba.conf");
    }

    @Test
    void leadsToTheNewestVersionOrToTheOneAskedFor() {
        Suggestion newest = page("1.2 conf", Filters.NONE).suggestions().get(0);
        assertThat(newest.kind()).isEqualTo("heading");
        assertThat(newest.version()).isEqualTo("10");
        assertThat(newest.chunkId()).hasToString("pump::10::admin::set-up::2");

        List<Suggestion> older = page("1.2 conf", only("pump", "v9", null)).suggestions();
        assertThat(older).singleElement().extracting(Suggestion::chunkId).hasToString("pump::9::admin::set-up::2");
    }

    @Test
    void namesEachSectionOfAGuideOnceAndEachGuideThatHasIt() {
        assertThat(page("intro", Filters.NONE).suggestions())
                .extracting(one -> one.product() + " " + one.guide())
                .containsExactly("pump admin", "pump config-reference", "valve admin");
    }

    @Test
    void staysWithinTheFilters() {
        assertThat(page("config", only("pump", null, "admin")).suggestions())
                .extracting(Suggestion::text)
                .containsExactly("1.2 Configuration files", "Tuning the configuration");
        assertThat(page("pum", Filters.NONE).suggestions())
                .extracting(Suggestion::kind)
                .containsExactly("product", "heading");
    }

    @Test
    void namesTheVersionsThereAre() {
        SuggestionPage none = page("config", only("pump", "11", null));
        assertThat(none.suggestions()).isEmpty();
        assertThat(none.notices()).singleElement().asString().contains("9 and 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "the", "\"", "(", "zzz", "\\E", "a*", "title:x", "\uD83D\uDE00", ". ' ’"})
    void offersNothingWhereNothingFits(String typed) {
        assertThat(texts(typed)).doesNotContain("Introduction");
    }

    @Test
    void seesANewLibraryWithinTwoSeconds() throws Exception {
        try (AnnotationConfigApplicationContext other =
                SearchContext.open(SERVER, "later", "mcdewey.embedding.provider=none")) {
            Suggestions later = other.getBean(Suggestions.class);
            assertThat(SearchContext.answer(later.to("pum", Filters.NONE, 10)).notices())
                    .singleElement()
                    .asString()
                    .contains("No library has been published yet");
            SearchContext.writer(other).publish(guides());
            assertThat(SearchContext.answer(later.to("pum", Filters.NONE, 10)).suggestions())
                    .hasSize(2);
        }
    }
}
