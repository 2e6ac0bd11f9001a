package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.index.guide.Fields;
import java.util.List;

/** The order of every leg: by score, then by a name that one of them alone has, so that all copies of a shard agree. */
final class RankingOrder {

    static final List<SortOptions> SORT = by(Fields.CHUNK_IDS);

    private RankingOrder() {}

    static List<SortOptions> by(String name) {
        return List.of(
                SortOptions.of(s -> s.score(o -> o.order(SortOrder.Desc))),
                SortOptions.of(s -> s.field(f -> f.field(name).order(SortOrder.Asc))));
    }

    /** The name by which a hit was ordered, which is its key as well. */
    static String nameOf(Hit<?> hit) {
        return hit.sort().get(1).stringValue();
    }
}
