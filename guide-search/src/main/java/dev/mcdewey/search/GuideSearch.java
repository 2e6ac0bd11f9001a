package dev.mcdewey.search;

import dev.mcdewey.search.fusion.ConvexCombination;
import dev.mcdewey.search.fusion.Leg;
import dev.mcdewey.search.fusion.Scale;
import dev.mcdewey.search.fusion.Scored;
import dev.mcdewey.search.hits.Facet;
import dev.mcdewey.search.hits.Hit;
import dev.mcdewey.search.hits.HitFactory;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.retrieval.FoundChunk;
import dev.mcdewey.search.retrieval.LegAnswers;
import dev.mcdewey.search.retrieval.PageContent;
import dev.mcdewey.search.retrieval.Retrieval;
import dev.mcdewey.search.settings.SearchProperties;
import dev.mcdewey.search.store.NoLibraryException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Answers questions: query, legs, fusion, hits. */
public final class GuideSearch {

    private final Retrieval retrieval;
    private final PageContent content;
    private final Notices notices;
    private final SearchProperties settings;

    GuideSearch(Retrieval retrieval, PageContent content, Notices notices, SearchProperties settings) {
        this.retrieval = retrieval;
        this.content = content;
        this.notices = notices;
        this.settings = settings;
    }

    /**
     * Searches; the text must not be blank.
     *
     * <p>An empty page has a notice where a filter names what is not there, or where there is no library yet. A library
     * without embeddings is searched by words, and a notice says so. Fails with
     * {@link dev.mcdewey.search.store.LibraryUnavailableException} where Elasticsearch does not answer in time, with
     * {@link dev.mcdewey.search.store.LibraryMismatchException} where the library was indexed with another model.
     */
    public Mono<HitPage> search(SearchQuery query) {
        SearchQuery answerable =
                query.mode() == SearchMode.HYBRID && !retrieval.findsByMeaning() ? query.byWords() : query;
        return retrieval
                .legs(answerable)
                .flatMap(legs -> page(answerable, legs))
                .onErrorResume(NoLibraryException.class, none -> Mono.just(Found.NOTHING))
                .flatMap(found -> answer(query, found))
                .timed()
                .map(timed -> timed.get().took(timed.elapsedSinceSubscription().toMillis()));
    }

    private Mono<Found> page(SearchQuery query, LegAnswers legs) {
        List<Scored> ranking = fuse(legs);
        List<Scored> shown =
                ranking.stream().skip(query.from()).limit(query.size()).toList();
        long total = query.mode() == SearchMode.KEYWORD ? legs.keyword().total() : ranking.size();
        return content.of(shown, legs.index(), query)
                .map(chunks -> new Found(total, hits(query, chunks), legs.facets()));
    }

    private Mono<HitPage> answer(SearchQuery query, Found found) {
        return notices.about(query, found.total())
                .map(said -> new HitPage(query.text(), found.total(), found.hits(), found.facets(), said, 0));
    }

    private List<Scored> fuse(LegAnswers legs) {
        Leg keyword = new Leg(legs.keyword().found(), Scale.BY_BEST, 1 - settings.denseWeight());
        Leg dense = new Leg(legs.dense().found(), Scale.BETWEEN_EXTREMES, settings.denseWeight());
        return ConvexCombination.fuse(
                Stream.of(keyword, dense).filter(leg -> !leg.found().isEmpty()).toList());
    }

    private static List<Hit> hits(SearchQuery query, List<FoundChunk> found) {
        String version = query.filters().version();
        return found.stream()
                .map(hit -> HitFactory.hit(hit.chunk(), hit.snippet(), hit.score(), version))
                .toList();
    }

    private record Found(long total, List<Hit> hits, Map<String, List<Facet>> facets) {
        static final Found NOTHING = new Found(0, List.of(), Map.of());
    }
}
