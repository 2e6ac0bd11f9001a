package dev.mcdewey.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import dev.mcdewey.index.GuideIndexConfiguration;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.embedding.TokenCounter;
import dev.mcdewey.index.generation.IndexNames;
import dev.mcdewey.index.generation.IndexProperties;
import dev.mcdewey.index.refresh.SynonymGroup;
import dev.mcdewey.search.citation.QuoteCheck;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.library.LibraryState;
import dev.mcdewey.search.library.Synonyms;
import dev.mcdewey.search.passages.PassageFinder;
import dev.mcdewey.search.query.Thesaurus;
import dev.mcdewey.search.reading.GuideReader;
import dev.mcdewey.search.rerank.Reranker;
import dev.mcdewey.search.rerank.RerankerConfiguration;
import dev.mcdewey.search.retrieval.PageContent;
import dev.mcdewey.search.retrieval.QuestionEmbedding;
import dev.mcdewey.search.retrieval.Retrieval;
import dev.mcdewey.search.settings.SearchProperties;
import dev.mcdewey.search.similar.SimilarChunks;
import dev.mcdewey.search.store.EmbeddingAgreement;
import dev.mcdewey.search.store.GuideStore;
import dev.mcdewey.search.suggestion.Suggestions;
import dev.mcdewey.search.versions.GuideComparisons;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import reactor.core.publisher.Mono;

/** Everything that a service needs to search and read guides. */
@Configuration(proxyBeanMethods = false)
@Import({GuideIndexConfiguration.class, QuestionConfiguration.class, RerankerConfiguration.class})
public class GuideSearchConfiguration {

    @Bean
    GuideStore guideStore(ElasticsearchAsyncClient client, IndexProperties names, SearchProperties settings) {
        return new GuideStore(client, names, settings.timeout());
    }

    @Bean
    EmbeddingAgreement embeddingAgreement(GuideStore store, EmbeddingSpec embedding) {
        return new EmbeddingAgreement(store, embedding);
    }

    @Bean
    AgreementAtStart agreementAtStart(EmbeddingAgreement agreement) {
        return new AgreementAtStart(agreement);
    }

    @Bean
    GuideSearch guideSearch(
            GuideStore store,
            EmbeddingAgreement agreement,
            Optional<QuestionEmbedding> embedding,
            LibraryCatalogue catalogue,
            LibraryState state,
            Optional<Reranker> reranker,
            SearchProperties settings) {
        Mono<Thesaurus> thesaurus = Mono.defer(new Synonyms(store, state)::recently);
        return search(store, agreement, embedding, catalogue, thesaurus, reranker, settings);
    }

    /**
     * A search of a library that is not the live one, as services would search it, but for a reranker: what is judged is
     * the library, not a service elsewhere.
     *
     * @param client asks
     * @param names where that library is stored
     * @param embedding what its texts are embedded with
     * @param embedder embeds questions; nothing where the library has no embeddings
     * @param synonyms what that library declares; nothing where what was declared last counts
     * @param settings how it is searched
     */
    public static GuideSearch searchOf(
            ElasticsearchAsyncClient client,
            IndexNames names,
            EmbeddingSpec embedding,
            Optional<QuestionEmbedding> embedder,
            Optional<List<SynonymGroup>> synonyms,
            SearchProperties settings) {
        GuideStore store = new GuideStore(client, names, settings.timeout());
        return search(
                store,
                new EmbeddingAgreement(store, embedding),
                embedder,
                new LibraryCatalogue(store),
                synonyms.map(Thesaurus::of).map(Mono::just).orElseGet(() -> Synonyms.now(store)),
                Optional.empty(),
                settings);
    }

    private static GuideSearch search(
            GuideStore store,
            EmbeddingAgreement agreement,
            Optional<QuestionEmbedding> embedding,
            LibraryCatalogue catalogue,
            Mono<Thesaurus> thesaurus,
            Optional<Reranker> reranker,
            SearchProperties settings) {
        return new GuideSearch(
                new Retrieval(store, agreement, embedding, settings),
                new Pages(new PageContent(store, settings), reranker),
                catalogue,
                thesaurus,
                new Notices(catalogue, settings, embedding.isPresent()),
                settings);
    }

    @Bean
    GuideReader guideReader(GuideStore store) {
        return new GuideReader(store);
    }

    /** The tokenizer is loaded when the first passages are asked for. */
    @Bean
    PassageFinder passageFinder(GuideSearch search, GuideStore store, @Lazy TokenCounter tokens) {
        return new PassageFinder(search::search, store, tokens);
    }

    @Bean
    QuoteCheck quoteCheck(GuideStore store, LibraryCatalogue catalogue, SearchProperties settings) {
        return new QuoteCheck(store, catalogue, settings);
    }

    @Bean
    SimilarChunks similarChunks(GuideStore store, LibraryCatalogue catalogue, SearchProperties settings) {
        return new SimilarChunks(store, catalogue, settings);
    }

    @Bean
    GuideComparisons guideComparisons(GuideStore store, LibraryCatalogue catalogue) {
        return new GuideComparisons(store, catalogue);
    }

    @Bean
    LibraryCatalogue libraryCatalogue(GuideStore store) {
        return new LibraryCatalogue(store);
    }

    @Bean
    LibraryState libraryState(GuideStore store) {
        return new LibraryState(store);
    }

    @Bean
    Suggestions suggestions(GuideStore store, LibraryCatalogue catalogue, LibraryState state) {
        return new Suggestions(store, catalogue, state);
    }
}
