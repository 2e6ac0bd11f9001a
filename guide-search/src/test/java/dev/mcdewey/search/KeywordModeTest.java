package dev.mcdewey.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.embedding.EmbeddingException;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.query.Thesaurus;
import dev.mcdewey.search.retrieval.PageContent;
import dev.mcdewey.search.retrieval.QuestionEmbedding;
import dev.mcdewey.search.retrieval.Retrieval;
import dev.mcdewey.search.settings.SearchProperties;
import dev.mcdewey.search.store.EmbeddingAgreement;
import dev.mcdewey.search.store.GuideStore;
import dev.mcdewey.search.store.LibraryUnavailableException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import reactor.core.publisher.Mono;

class KeywordModeTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    /** Fails as a program does that has a defect, or as a service does that is away. */
    private record Failing(Function<String, RuntimeException> how) implements EmbeddingModel {
        @Override
        public Response<Embedding> embed(String text) {
            throw how.apply(text);
        }
    }

    @Test
    void neverEmbeds() throws IOException {
        try (AnnotationConfigApplicationContext context = SearchContext.open(SERVER, "worded")) {
            SearchContext.writer(context).publish(SampleGuides.all());
            GuideSearch search = withModel(context, new Failing(text -> new IllegalStateException("embedded " + text)));

            assertThat(SearchContext.answer(search.search(query(SearchMode.KEYWORD)))
                            .hits())
                    .isNotEmpty();
            assertThatThrownBy(() -> search.search(query(SearchMode.HYBRID)).block())
                    .hasMessage("embedded backup");
        }
    }

    @Test
    void looksUpWordsAndSaysSo_whereTheQuestionCannotBeEmbedded() throws IOException {
        try (AnnotationConfigApplicationContext context = SearchContext.open(SERVER, "overdue")) {
            SearchContext.writer(context).publish(SampleGuides.all());
            GuideSearch search =
                    withModel(context, new Failing(text -> new EmbeddingException("The service is away.")));

            HitPage page = SearchContext.answer(search.search(query(SearchMode.HYBRID)));
            assertThat(page.hits()).isNotEmpty();
            assertThat(page.notices()).singleElement().asString().startsWith("Searched by words alone");
            assertThatThrownBy(() -> search.search(query(SearchMode.SEMANTIC)).block())
                    .isInstanceOf(LibraryUnavailableException.class)
                    .hasMessageContaining("The service is away.");
        }
    }

    private static SearchQuery query(SearchMode mode) {
        return new SearchQuery("backup", Filters.NONE, mode, 10, 0);
    }

    private static GuideSearch withModel(AnnotationConfigApplicationContext context, EmbeddingModel model) {
        GuideStore store = context.getBean(GuideStore.class);
        SearchProperties settings = context.getBean(SearchProperties.class);
        TextEmbedder embedder = new TextEmbedder(new EmbeddingSpec("failing", 384, 512, "", ""), List.of(model), 1);
        return new GuideSearch(
                new Retrieval(
                        store,
                        context.getBean(EmbeddingAgreement.class),
                        Optional.of(new QuestionEmbedding(embedder, 1, 1)),
                        settings),
                new Pages(new PageContent(store, settings), Optional.empty()),
                context.getBean(LibraryCatalogue.class),
                Mono.just(Thesaurus.NONE),
                new Notices(context.getBean(LibraryCatalogue.class), settings, true),
                settings);
    }
}
