package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import dev.mcdewey.search.fusion.Scored;
import dev.mcdewey.search.query.SearchQuery;
import java.util.List;
import java.util.Objects;

/** Reads what a leg answered. */
final class LegReader {

    private LegReader() {}

    static LegAnswer read(MultiSearchItem<Void> item) {
        List<Hit<Void>> hits = item.hits().hits();
        return new LegAnswer(
                hits.stream().map(LegReader::scored).toList(),
                total(item),
                FacetCounts.read(item.aggregations()),
                hits.stream().findFirst().map(Hit::index).orElse(""));
    }

    private static Scored scored(Hit<Void> hit) {
        String key = Objects.requireNonNull(hit.id(), "a hit without an id");
        return new Scored(key, Objects.requireNonNull(hit.score(), key));
    }

    private static long total(MultiSearchItem<Void> item) {
        TotalHits total = Objects.requireNonNull(item.hits().total(), "an answer without a total");
        return Math.min(total.value(), SearchQuery.WINDOW);
    }
}
