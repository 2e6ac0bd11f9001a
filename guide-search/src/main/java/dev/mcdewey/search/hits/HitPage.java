package dev.mcdewey.search.hits;

import java.util.List;
import java.util.Map;

/**
 * The answer to a query.
 *
 * @param query the text that was asked
 * @param total how many hits can be paged through: by words alone every match, up to {@link
 *     dev.mcdewey.search.query.SearchQuery#WINDOW}; else what the legs bring together, which is the best of each
 * @param hits this page of them, best first
 * @param facets by vendor, product, version, guide and kind: the values that chunks with the words have, most frequent
 *     first; where none has the words, those of the nearest in meaning
 * @param notices what the asker should know, in sentences, such as which versions there are
 * @param tookMs how long it took, in milliseconds
 */
public record HitPage(
        String query, long total, List<Hit> hits, Map<String, List<Facet>> facets, List<String> notices, long tookMs) {

    /** The notice of an answer that would be better if questions could be embedded at the moment. */
    public static final String OVERDUE =
            "Searched by words alone: the question could not be embedded at the moment. Ask again for a better answer.";

    /** The notice of an answer whose best hits would be in a better order if the reranker could be asked. */
    public static final String NOT_RERANKED =
            "The best hits could not be reranked at the moment. Ask again for a better order.";

    /** Whether a question with these notices will soon be answered better, so that the answer should not be kept. */
    public static boolean isMakeshift(List<String> notices) {
        return notices.contains(OVERDUE) || notices.contains(NOT_RERANKED);
    }

    /** The same answer after this many milliseconds. */
    public HitPage took(long milliseconds) {
        return new HitPage(query, total, hits, facets, notices, milliseconds);
    }
}
