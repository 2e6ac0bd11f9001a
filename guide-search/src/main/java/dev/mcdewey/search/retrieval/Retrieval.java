package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.search.query.Question;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.settings.SearchProperties;
import dev.mcdewey.search.store.EmbeddingAgreement;
import dev.mcdewey.search.store.GuideStore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/** Asks the legs that a query needs, in one request. */
public final class Retrieval {

    /** As many as anybody could see while one question is asked. */
    private static final int PUBLICATIONS = 3;

    private static final LegAnswers NOTHING = new LegAnswers(LegAnswer.NONE, LegAnswer.NONE, LegAnswer.NONE, Map.of());

    private final GuideStore store;
    private final EmbeddingAgreement agreement;
    private final Optional<QuestionEmbedding> embedding;
    private final SearchProperties settings;
    private final UnknownWords unknown;

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
        this.unknown = new UnknownWords(store);
    }

    /** Whether there is a leg that finds by meaning; without one it finds nothing. */
    public boolean findsByMeaning() {
        return embedding.isPresent();
    }

    /** One page of what has the words, ranked, folded, counted and read in one request unless a word seems misspelt. */
    public Mono<WordPage> byWords(Question question) {
        SearchRequest request = KeywordLeg.alone(question, store.names().chunks(), settings);
        return agreement
                .recently()
                .then(Mono.defer(() -> store.ask("searching", client -> client.search(request, GuideChunk.class))))
                .flatMap(answer -> unknown.among(Spelling.read(answer)).map(spelling -> wordPage(answer, spelling)));
    }

    private static WordPage wordPage(SearchResponse<GuideChunk> answer, Map<String, String> spelling) {
        return new WordPage(
                answer.hits().hits().stream()
                        .map(hit -> Shown.found(hit, Objects.requireNonNull(hit.score(), "a hit without a score")))
                        .toList(),
                Math.min(SectionCounts.total(answer.aggregations()), SearchQuery.WINDOW),
                SectionCounts.facets(answer.aggregations()),
                spelling);
    }

    /**
     * What each leg finds by meaning, or by words and meaning; a leg that the mode leaves out costs nothing. Fails with
     * {@link EmbeddingOverdueException} where the question cannot be embedded now.
     */
    public Mono<LegAnswers> legs(Question question) {
        return agreement
                .recently()
                .then(Mono.defer(() -> agreed(question)))
                .filter(LegAnswers::areOfOneGeneration)
                .repeatWhenEmpty(PUBLICATIONS, times -> times);
    }

    private Mono<LegAnswers> agreed(Question question) {
        return embedding
                .map(model -> model.of(question.words()).flatMap(vector -> byMeaning(question, vector)))
                .map(dense -> question.mode() == SearchMode.SEMANTIC ? dense : besideWords(question, dense))
                .orElseGet(() -> Mono.just(NOTHING));
    }

    private Mono<LegAnswers> byMeaning(Question question, float[] vector) {
        return ask(List.of(chunks(DenseLeg.body(question, vector, settings))))
                .map(answers -> NOTHING.withDense(LegReader.chunks(answers.get(0))));
    }

    /** Words are looked up while the question is embedded, and so cost no time of their own. */
    private Mono<LegAnswers> besideWords(Question question, Mono<LegAnswers> dense) {
        return Mono.zip(words(question), dense, (words, meaning) -> words.withDense(meaning.dense()));
    }

    private Mono<LegAnswers> words(Question question) {
        return ask(List.of(chunks(KeywordLeg.ofHybrid(question, settings)), files(question)))
                .flatMap(answers -> unknown.among(Spelling.read(answers.get(0)))
                        .map(spelling -> new LegAnswers(
                                LegReader.chunks(answers.get(0)),
                                LegAnswer.NONE,
                                LegReader.files(answers.get(1)),
                                spelling)));
    }

    private RequestItem chunks(MultisearchBody body) {
        return request(store.names().chunks(), body);
    }

    private RequestItem files(Question question) {
        return request(store.names().content(), FileLeg.body(question, settings));
    }

    private static RequestItem request(String index, MultisearchBody body) {
        return RequestItem.of(r ->
                r.header(h -> h.index(index).allowPartialSearchResults(false)).body(body));
    }

    private Mono<List<MultiSearchItem<Void>>> ask(List<RequestItem> legs) {
        MsearchRequest request = MsearchRequest.of(m -> m.searches(legs));
        return store.ask(
                "searching", client -> client.msearch(request, Void.class).thenCompose(Retrieval::allOrError));
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
