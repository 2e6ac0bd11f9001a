package dev.mcdewey.search.passages;

import dev.mcdewey.index.embedding.TokenCounter;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.hits.Hit;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.store.GuideStore;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Finds what a model needs to answer a question, within a budget of tokens. */
public final class PassageFinder {

    private final Function<SearchQuery, Mono<HitPage>> search;
    private final PieceReader reader;
    private final TokenCounter tokens;

    /**
     * Makes a finder.
     *
     * @param search finds and ranks
     * @param store holds the texts
     * @param tokens counts them
     */
    public PassageFinder(Function<SearchQuery, Mono<HitPage>> search, GuideStore store, TokenCounter tokens) {
        this.search = search;
        this.reader = new PieceReader(store);
        this.tokens = tokens;
    }

    /**
     * The best passages, whole: one that does not fit is left out for the next that does, and text that stands in
     * several guides comes once. Fails as a search does.
     */
    public Mono<ContextPage> find(ContextQuery query) {
        return search.apply(query.search())
                .flatMap(hits -> page(query, hits))
                .timed()
                .map(timed -> timed.get().took(timed.elapsedSinceSubscription().toMillis()));
    }

    private Mono<ContextPage> page(ContextQuery query, HitPage hits) {
        List<ChunkId> ranked = hits.hits().stream().map(Hit::chunkId).toList();
        return reader.read(ranked, query.completesSections() ? Pieces.REACH : 0)
                .publishOn(Schedulers.boundedElastic()) // Counting takes a while, and the first time longer.
                .map(pieces -> pack(query, hits, pieces));
    }

    private ContextPage pack(ContextQuery query, HitPage hits, Pieces pieces) {
        Packing packing = new Packing(tokens, query.maxTokens());
        packing.takeBest(pieces.ranked());
        if (query.completesSections()) {
            packing.complete(pieces);
        }
        String text = ContextText.of(packing.passages());
        return new ContextPage(
                hits.query(),
                query.maxTokens(),
                text.isEmpty() ? 0 : tokens.count(text),
                packing.passages(),
                text,
                packing.omitted(),
                notices(hits, packing.omitted().size(), query.maxTokens()),
                0);
    }

    private static List<String> notices(HitPage hits, int omitted, int budget) {
        String left = omitted == 1 ? "One passage that was found does" : omitted + " passages that were found do";
        Stream<String> said = omitted == 0
                ? Stream.empty()
                : Stream.of(left + " not fit into " + budget + " tokens beside those that are better.");
        return Stream.concat(hits.notices().stream(), said).toList();
    }
}
