package dev.mcdewey.search;

import dev.mcdewey.search.fusion.ConvexCombination;
import dev.mcdewey.search.fusion.Leg;
import dev.mcdewey.search.fusion.Scale;
import dev.mcdewey.search.fusion.Scored;
import dev.mcdewey.search.hits.Facet;
import dev.mcdewey.search.hits.Hit;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.query.AskedText;
import dev.mcdewey.search.query.QueryLanguage;
import dev.mcdewey.search.query.Question;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.query.Thesaurus;
import dev.mcdewey.search.ranking.FacetCounts;
import dev.mcdewey.search.ranking.Ranking;
import dev.mcdewey.search.retrieval.Candidate;
import dev.mcdewey.search.retrieval.EmbeddingOverdueException;
import dev.mcdewey.search.retrieval.FoundChunk;
import dev.mcdewey.search.retrieval.LegAnswers;
import dev.mcdewey.search.retrieval.Retrieval;
import dev.mcdewey.search.retrieval.WordPage;
import dev.mcdewey.search.settings.SearchProperties;
import dev.mcdewey.search.store.NoLibraryException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Answers questions: query, legs, fusion, ranking, hits. */
public final class GuideSearch {

    private final Retrieval retrieval;
    private final Pages pages;
    private final LibraryCatalogue catalogue;
    private final Mono<Thesaurus> thesaurus;
    private final Notices notices;
    private final SearchProperties settings;

    GuideSearch(
            Retrieval retrieval,
            Pages pages,
            LibraryCatalogue catalogue,
            Mono<Thesaurus> thesaurus,
            Notices notices,
            SearchProperties settings) {
        this.retrieval = retrieval;
        this.pages = pages;
        this.catalogue = catalogue;
        this.thesaurus = thesaurus;
        this.notices = notices;
        this.settings = settings;
    }

    /**
     * Searches; the text must not be blank.
     *
     * <p>An empty page has a notice where a filter names what is not there, or where there is no library yet. Where
     * there are no embeddings, or a question cannot be embedded now, a hybrid search looks up words alone, and a notice
     * says so; and so where the best hits could not be ordered anew. Fails with
     * {@link dev.mcdewey.search.store.LibraryUnavailableException} where Elasticsearch does not answer in time, with {@link dev.mcdewey.search.store.LibraryMismatchException} where the library was indexed with
     * another model.
     */
    public Mono<HitPage> search(SearchQuery query) {
        AskedText asked = QueryLanguage.read(query.text());
        return Mono.zip(thesaurus, catalogue.scope(query.filters().or(asked.filters())))
                .map(known -> Question.of(query, asked, known.getT1().in(asked, settings.words()), known.getT2()))
                .flatMap(question -> answer(query, question))
                .timed()
                .map(timed -> timed.get().took(timed.elapsedSinceSubscription().toMillis()));
    }

    private Mono<HitPage> answer(SearchQuery query, Question question) {
        return found(question)
                .onErrorResume(NoLibraryException.class, none -> Mono.just(Found.NOTHING))
                .flatMap(found -> notices.about(query, question, found.manner(), found.total())
                        .map(said -> new HitPage(query.text(), found.total(), found.hits(), found.facets(), said, 0)));
    }

    private Mono<Found> found(Question question) {
        if (question.mode() != SearchMode.HYBRID) {
            return page(question);
        }
        return retrieval.findsByMeaning()
                ? page(question).onErrorResume(EmbeddingOverdueException.class, late -> page(question.byWords()))
                : page(question.byWords());
    }

    private Mono<Found> page(Question question) {
        return question.mode() == SearchMode.KEYWORD
                ? retrieval.byWords(question).map(page -> byWords(question, page))
                : retrieval.legs(question).flatMap(legs -> fused(question, legs));
    }

    private static Found byWords(Question question, WordPage page) {
        Manner manner = new Manner(SearchMode.KEYWORD, true, page.spelling());
        return new Found(page.total(), hits(question, page.chunks()), page.facets(), manner);
    }

    private Mono<Found> fused(Question question, LegAnswers legs) {
        Map<String, Candidate> candidates = legs.candidates();
        List<Scored> ranking = Ranking.of(fuse(legs, candidates), candidates, question.scope());
        Map<String, List<Facet>> facets = FacetCounts.of(ranking, candidates, settings.facetValues());
        return pages.of(ranking, legs.index(), question).map(page -> {
            Manner manner = new Manner(question.mode(), page.isAsSet(), legs.spelling());
            return new Found(ranking.size(), hits(question, page.chunks()), facets, manner);
        });
    }

    private List<Scored> fuse(LegAnswers legs, Map<String, Candidate> candidates) {
        Leg keyword = new Leg(legs.keyword().found(), Scale.BY_BEST, 1 - settings.denseWeight());
        Leg dense = new Leg(legs.dense().found(), Scale.BETWEEN_EXTREMES, settings.denseWeight());
        Leg files = new Leg(legs.byFile(candidates), Scale.BY_BEST, settings.fileWeight());
        return ConvexCombination.fuse(Stream.of(keyword, dense, files)
                .filter(leg -> !leg.found().isEmpty())
                .toList());
    }

    private static List<Hit> hits(Question question, List<FoundChunk> found) {
        return found.stream().map(chunk -> chunk.hit(question.scope())).toList();
    }

    private record Found(long total, List<Hit> hits, Map<String, List<Facet>> facets, Manner manner) {
        static final Found NOTHING = new Found(0, List.of(), Map.of(), new Manner(SearchMode.HYBRID, true, Map.of()));
    }
}
