package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.search.fusion.Scored;
import dev.mcdewey.search.query.Question;
import dev.mcdewey.search.settings.SearchProperties;
import dev.mcdewey.search.store.GuideStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Fetches the content of one page of hits, with the words of the question marked. */
public final class PageContent {

    private final GuideStore store;
    private final SearchProperties settings;

    /** Makes a content from this store. */
    public PageContent(GuideStore store, SearchProperties settings) {
        this.store = store;
        this.settings = settings;
    }

    /**
     * The chunks of these hits in their order.
     *
     * @param index the index that they were found in, which is read even if a newer one has been published since
     */
    public Mono<List<FoundChunk>> of(List<Scored> hits, String index, Question question) {
        return read(hits, index, Shown.marked(question, settings));
    }

    /** The same with their first sentences, where no words were asked for. */
    public Mono<List<FoundChunk>> beginnings(List<Scored> hits, String index) {
        return read(hits, index, Shown.beginning(settings));
    }

    private Mono<List<FoundChunk>> read(List<Scored> hits, String index, Highlight shown) {
        if (hits.isEmpty()) {
            return Mono.just(List.of());
        }
        SearchRequest request = request(hits, index, shown);
        return store.ask("reading the hits", client -> client.search(request, GuideChunk.class))
                .map(answer -> inOrder(hits, answer.hits().hits()));
    }

    private static SearchRequest request(List<Scored> hits, String index, Highlight shown) {
        List<FieldValue> keys =
                hits.stream().map(hit -> FieldValue.of(hit.key())).toList();
        return SearchRequest.of(s -> s.index(index)
                .allowPartialSearchResults(false)
                .size(keys.size())
                .query(q -> q.terms(t -> t.field(Fields.CHUNK_IDS).terms(v -> v.value(keys))))
                .source(Shown.SOURCE)
                .highlight(shown));
    }

    private static List<FoundChunk> inOrder(List<Scored> hits, List<Hit<GuideChunk>> fetched) {
        Map<String, Hit<GuideChunk>> byName = new HashMap<>();
        fetched.forEach(hit -> Shown.chunk(hit).chunkIds().forEach(name -> byName.put(name.toString(), hit)));
        return hits.stream()
                .map(hit -> Shown.found(Objects.requireNonNull(byName.get(hit.key()), hit.key()), hit.score()))
                .toList();
    }
}
