package dev.mcdewey.search;

import dev.mcdewey.search.fusion.Scored;
import dev.mcdewey.search.query.Question;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.rerank.Reranker;
import dev.mcdewey.search.retrieval.FoundChunk;
import dev.mcdewey.search.retrieval.PageContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Fetches what is shown of a ranking, after its best have been ordered anew where there is somebody to do it. */
final class Pages {

    private final PageContent content;
    private final Optional<Reranker> reranker;

    /**
     * One page.
     *
     * @param chunks what is shown
     * @param isAsSet whether the best were ordered anew as they should be
     */
    record Page(List<FoundChunk> chunks, boolean isAsSet) {}

    Pages(PageContent content, Optional<Reranker> reranker) {
        this.content = content;
        this.reranker = reranker;
    }

    /** The page of a ranking that a question asks for. */
    Mono<Page> of(List<Scored> ranking, String index, Question question) {
        return reranker.filter(model -> question.mode() == SearchMode.HYBRID && question.from() < model.depth())
                .map(model -> reranked(model, ranking, index, question))
                .orElseGet(() ->
                        content.of(cut(ranking, question), index, question).map(chunks -> new Page(chunks, true)));
    }

    /** The same hits are ordered anew for every page, so that pages fit together. */
    private Mono<Page> reranked(Reranker model, List<Scored> ranking, String index, Question question) {
        int needed = Math.max(model.depth(), question.from() + question.size());
        List<Scored> read = ranking.subList(0, Math.min(needed, ranking.size()));
        return content.of(read, index, question).flatMap(chunks -> {
            List<FoundChunk> best = chunks.subList(0, Math.min(model.depth(), chunks.size()));
            List<FoundChunk> rest = chunks.subList(best.size(), chunks.size());
            return best.size() < 2
                    ? Mono.just(new Page(cut(chunks, question), true))
                    : model.order(question, best)
                            .map(ordered -> Stream.concat(ordered.stream(), rest.stream())
                                    .toList())
                            .map(all -> new Page(cut(all, question), true))
                            .defaultIfEmpty(new Page(cut(chunks, question), false));
        });
    }

    private static <T> List<T> cut(List<T> ranking, Question question) {
        return ranking.stream().skip(question.from()).limit(question.size()).toList();
    }
}
