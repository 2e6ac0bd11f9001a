package dev.mcdewey.search.similar;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.search.fusion.Scored;
import dev.mcdewey.search.hits.Hit;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.Scope;
import dev.mcdewey.search.retrieval.PageContent;
import dev.mcdewey.search.settings.SearchProperties;
import dev.mcdewey.search.store.GuideStore;
import dev.mcdewey.search.store.NoLibraryException;
import java.util.List;
import reactor.core.publisher.Mono;

/** Finds what stands near a chunk in meaning. Every answer comes from one generation. */
public final class SimilarChunks {

    /** The most chunks of one answer. */
    public static final int MAX_SIZE = 20;

    private final GuideStore store;
    private final LibraryCatalogue catalogue;
    private final PageContent content;
    private final SearchProperties settings;

    /** Makes a finder in this store, whose places this catalogue knows. */
    public SimilarChunks(GuideStore store, LibraryCatalogue catalogue, SearchProperties settings) {
        this.store = store;
        this.catalogue = catalogue;
        this.content = new PageContent(store, settings);
        this.settings = settings;
    }

    /**
     * The chunks nearest to one, best first; empty where there is none of this name.
     *
     * <p>Each stands in a section of its own, and none in the section of the chunk as its versions have it. Nearness is
     * that of the stored vectors; in a library without, of the words that are rare elsewhere.
     *
     * @param filters what the others must have
     * @param size how many are wanted, from 1 to {@link #MAX_SIZE}
     */
    public Mono<SimilarPage> to(ChunkId id, Filters filters, int size) {
        return catalogue
                .scope(filters)
                .flatMap(scope -> hits(id, scope, size).flatMap(hits -> page(id, hits, scope)))
                .onErrorResume(NoLibraryException.class, none -> Mono.empty());
    }

    private Mono<SimilarPage> page(ChunkId id, List<Hit> hits, Scope scope) {
        Mono<List<String>> notices = hits.isEmpty() ? catalogue.absence(scope).map(List::of) : Mono.empty();
        return notices.defaultIfEmpty(List.of()).map(said -> new SimilarPage(id, hits, said));
    }

    private Mono<List<Hit>> hits(ChunkId id, Scope scope, int size) {
        return subject(id).flatMap(subject -> near(subject, scope)
                .map(near -> Sections.best(near, subject, size))
                .flatMap(chosen -> hits(chosen, subject.index(), scope)));
    }

    private Mono<Subject> subject(ChunkId id) {
        SearchRequest request = SearchRequest.of(s -> s.index(store.names().chunks())
                .allowPartialSearchResults(false)
                .size(1)
                .query(q -> q.term(t -> t.field(Fields.CHUNK_IDS).value(id.toString())))
                .source(f -> f.filter(i -> i.excludes(Fields.OCCURRENCES))));
        return store.ask("reading the chunk " + id, client -> client.search(request, GuideChunk.class))
                .flatMapIterable(answer -> answer.hits().hits())
                .next()
                .map(Subject::of);
    }

    private Mono<List<Neighbour>> near(Subject subject, Scope scope) {
        SearchRequest request = Nearness.request(subject, scope, settings.candidates());
        return store.ask("looking for similar chunks", client -> client.search(request, Void.class))
                .map(answer -> answer.hits().hits().stream().map(Neighbour::of).toList());
    }

    private Mono<List<Hit>> hits(List<Neighbour> chosen, String index, Scope scope) {
        List<Scored> scored = chosen.stream()
                .map(near -> new Scored(near.name(), near.score()))
                .toList();
        return content.beginnings(scored, index)
                .map(found -> found.stream().map(chunk -> chunk.hit(scope)).toList());
    }
}
