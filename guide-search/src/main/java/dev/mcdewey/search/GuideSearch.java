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
     * <p>An empty page has a notice where a filter names what is not there, or where there is no library yet. Fails with
     * {@link dev.mcdewey.search.store.LibraryUnavailableException} where Elasticsearch does not answer in time.
     */
    public Mono<HitPage> search(SearchQuery query) {
        return retrieval
                .legs(query)
                .flatMap(legs -> page(query, legs))
                .onErrorResume(NoLibraryException.class, none -> answer(query, 0, List.of(), Map.of()))
                .timed()
                .map(timed -> timed.get().took(timed.elapsedSinceSubscription().toMillis()));
    }

    private Mono<HitPage> page(SearchQuery query, LegAnswers legs) {
        List<Scored> ranking = fuse(legs);
        List<Scored> shown =
                ranking.stream().skip(query.from()).limit(query.size()).toList();
        long total = query.mode() == SearchMode.KEYWORD ? legs.keyword().total() : ranking.size();
        return content.of(shown, legs.index(), query)
                .flatMap(found -> answer(query, total, hits(query, found), legs.facets()));
    }

    private Mono<HitPage> answer(SearchQuery query, long total, List<Hit> hits, Map<String, List<Facet>> facets) {
        return notices.about(query, total).map(said -> new HitPage(query.text(), total, hits, facets, said, 0));
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
}
