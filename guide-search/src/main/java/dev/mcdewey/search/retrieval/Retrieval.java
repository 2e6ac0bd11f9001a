package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.settings.SearchProperties;
import dev.mcdewey.search.store.EmbeddingAgreement;
import dev.mcdewey.search.store.GuideStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/** Asks the legs that a query needs, in one request. */
public final class Retrieval {

    /** As many as anybody could see while one question is asked. */
    private static final int PUBLICATIONS = 3;

    private final GuideStore store;
    private final EmbeddingAgreement agreement;
    private final Optional<QuestionEmbedding> embedding;
    private final SearchProperties settings;

    /**
     * Makes a retrieval.
     *
     * @param store is asked
     * @param agreement is made sure of before
     * @param embedding embeds questions, where the library has embeddings
     * @param settings how much is asked for
     */
    public Retrieval(
            GuideStore store,
            EmbeddingAgreement agreement,
            Optional<QuestionEmbedding> embedding,
            SearchProperties settings) {
        this.store = store;
        this.agreement = agreement;
        this.embedding = embedding;
        this.settings = settings;
    }

    /** Whether there is a leg that finds by meaning; without one it finds nothing. */
    public boolean findsByMeaning() {
        return embedding.isPresent();
    }

    /** What each leg finds; a leg that the mode leaves out costs nothing. */
    public Mono<LegAnswers> legs(SearchQuery query) {
        return agreement
                .recently()
                .then(Mono.defer(() -> agreed(query)))
                .filter(LegAnswers::areOfOneGeneration)
                .repeatWhenEmpty(PUBLICATIONS, times -> times);
    }

    private Mono<LegAnswers> agreed(SearchQuery query) {
        if (query.mode() == SearchMode.KEYWORD) {
            return ask(List.of(KeywordLeg.body(query, settings)))
                    .map(answers -> new LegAnswers(answers.get(0), LegAnswer.NONE));
        }
        return embedding
                .map(model -> model.of(query.text())
                        .map(vector -> DenseLeg.body(query, vector, settings))
                        .flatMap(dense -> withDense(query, dense)))
                .orElseGet(() -> Mono.just(new LegAnswers(LegAnswer.NONE, LegAnswer.NONE)));
    }

    private Mono<LegAnswers> withDense(SearchQuery query, MultisearchBody dense) {
        if (query.mode() == SearchMode.SEMANTIC) {
            return ask(List.of(dense)).map(answers -> new LegAnswers(LegAnswer.NONE, answers.get(0)));
        }
        return ask(List.of(KeywordLeg.body(query, settings), dense))
                .map(answers -> new LegAnswers(answers.get(0), answers.get(1)));
    }

    private Mono<List<LegAnswer>> ask(List<MultisearchBody> legs) {
        MsearchRequest request = MsearchRequest.of(m -> {
            legs.forEach(leg -> m.searches(
                    s -> s.header(h -> h.allowPartialSearchResults(false)).body(leg)));
            return m.index(store.names().chunks());
        });
        return store.ask("searching", client -> client.msearch(request, Void.class)
                        .thenCompose(Retrieval::allOrError))
                .map(items -> items.stream().map(LegReader::read).toList());
    }

    /** An answer of several parts is well even where none of its parts is. */
    private static CompletableFuture<List<MultiSearchItem<Void>>> allOrError(MsearchResponse<Void> response) {
        return response.responses().stream()
                .filter(MultiSearchResponseItem::isFailure)
                .findFirst()
                .map(item -> Retrieval.<List<MultiSearchItem<Void>>>failed(item.failure()))
                .orElseGet(() -> CompletableFuture.completedFuture(response.responses().stream()
                        .map(MultiSearchResponseItem::result)
                        .toList()));
    }

    private static <T> CompletableFuture<T> failed(ErrorResponse failure) {
        return CompletableFuture.failedFuture(new ElasticsearchException("es/msearch", failure));
    }
}
