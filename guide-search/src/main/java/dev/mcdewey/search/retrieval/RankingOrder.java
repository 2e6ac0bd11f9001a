package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import dev.mcdewey.index.guide.Fields;
import java.util.List;

/** The order of every leg: by score, then by a name that one chunk alone has, so that all copies of a shard agree. */
final class RankingOrder {

    static final List<SortOptions> SORT = List.of(
            SortOptions.of(s -> s.score(o -> o.order(SortOrder.Desc))),
            SortOptions.of(s -> s.field(f -> f.field(Fields.CHUNK_IDS).order(SortOrder.Asc))));

    private RankingOrder() {}
}
