package dev.mcdewey.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.hits.Hit;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.reading.GuideReader;
import dev.mcdewey.search.store.LibraryMismatchException;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class KeywordOnlyLibraryTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static final String NONE = "mcdewey.embedding.provider=none";

    private static AnnotationConfigApplicationContext context;
    private static GuideSearch search;

    @BeforeAll
    static void publish() throws IOException {
        context = SearchContext.open(SERVER, "words", NONE);
        SearchContext.writer(context).publish(SampleGuides.all());
        search = context.getBean(GuideSearch.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static HitPage ask(String text, SearchMode mode, int size, int from) {
        return SearchContext.answer(search.search(new SearchQuery(text, Filters.NONE, mode, size, from)));
    }

    private static HitPage ask(String text, SearchMode mode) {
        return ask(text, mode, 10, 0);
    }

    @Test
    void loadsNoModel() {
        assertThat(context.getBeanProvider(TextEmbedder.class).getIfAvailable()).isNull();
    }

    @Test
    void answersAHybridSearchByWordsAndSaysSo() {
        HitPage page = ask("standby node", SearchMode.HYBRID);

        assertThat(page.hits().get(0).headingPath()).contains("Failover");
        assertThat(page.hits())
                .isEqualTo(ask("standby node", SearchMode.KEYWORD).hits());
        assertThat(page.total())
                .isEqualTo(ask("standby node", SearchMode.KEYWORD).total());
        assertThat(page.notices()).containsExactly("Searched by words alone: this library has no embeddings.");
        assertThat(page.facets()).containsKey("product");
    }

    @Test
    void pagesAHybridSearchAsDeepAsOneByWords() {
        HitPage page = ask("gasket", SearchMode.HYBRID, 10, SampleGuides.PARTS - 5);

        assertThat(page.total()).isEqualTo(SampleGuides.PARTS);
        assertThat(page.hits())
                .hasSize(5)
                .isEqualTo(ask("gasket", SearchMode.KEYWORD, 10, SampleGuides.PARTS - 5)
                        .hits());
    }

    @Test
    void saysThatItCannotBeSearchedByMeaning() {
        HitPage page = ask("standby node", SearchMode.SEMANTIC);

        assertThat(page.hits()).isEmpty();
        assertThat(page.total()).isZero();
        assertThat(page.notices()).singleElement().asString().contains("no embeddings", "keyword");
    }

    @Test
    void saysNothingOfItWhereWordsWereAskedFor() {
        assertThat(ask("standby node", SearchMode.KEYWORD).notices()).isEmpty();
    }

    @Test
    void isReadLikeAnyOther() {
        ChunkId first = ask("standby node", SearchMode.HYBRID).hits().stream()
                .map(Hit::chunkId)
                .findFirst()
                .orElseThrow();

        assertThat(SearchContext.answer(context.getBean(GuideReader.class).chunk(first))
                        .text())
                .contains("standby node");
    }

    @Test
    void keepsAServiceFromStartingThatWouldEmbed() {
        assertThatThrownBy(() -> SearchContext.open(SERVER, "words").close())
                .isInstanceOf(LibraryMismatchException.class)
                .hasMessageContainingAll("model none", "set to bge-small", "./mcdewey ingest --library DIR --rebuild");
    }

    @Test
    void isRefusedWhereAnotherBuildHasStoredIt() throws IOException {
        try (AnnotationConfigApplicationContext words = SearchContext.open(SERVER, "older", NONE)) {
            Generations generations = words.getBean(Generations.class);
            generations.publish(generations.open(new GenerationRecipe(GenerationRecipe.SCHEMA - 1, "none", 0)));
            SearchQuery query = new SearchQuery("node", Filters.NONE, SearchMode.HYBRID, 10, 0);

            assertThatThrownBy(
                            () -> words.getBean(GuideSearch.class).search(query).block())
                    .isInstanceOf(LibraryMismatchException.class)
                    .hasMessageContainingAll("stores it otherwise", "./mcdewey ingest --library DIR");
        }
    }

    @Test
    void isRefusedByAServiceThatWasThereBeforeIt() throws IOException {
        try (AnnotationConfigApplicationContext embedding = SearchContext.open(SERVER, "later");
                AnnotationConfigApplicationContext words = SearchContext.open(SERVER, "later", NONE)) {
            SearchContext.writer(words).publish(SampleGuides.all());
            SearchQuery query = new SearchQuery("node", Filters.NONE, SearchMode.HYBRID, 10, 0);

            assertThatThrownBy(() ->
                            embedding.getBean(GuideSearch.class).search(query).block())
                    .isInstanceOf(LibraryMismatchException.class);
            SearchContext.writer(embedding).publish(SampleGuides.all());
            assertThat(SearchContext.answer(embedding.getBean(GuideSearch.class).search(query))
                            .hits())
                    .isNotEmpty();
        }
    }
}
