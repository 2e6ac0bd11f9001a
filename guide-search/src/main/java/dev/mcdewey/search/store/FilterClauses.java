package dev.mcdewey.search.store;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.query.Filters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters as clauses, the same for every leg. */
public final class FilterClauses {

    private FilterClauses() {}

    /** The clauses of the filters that are set. */
    public static List<Query> of(Filters filters) {
        return Stream.of(
                        term(Fields.VENDOR, filters.vendor()),
                        term(Fields.PRODUCT, filters.product()),
                        term(Fields.VERSIONS, filters.version()),
                        term(Fields.GUIDE, filters.guide()),
                        term(Fields.KIND, filters.kind()))
                .flatMap(clause -> clause)
                .toList();
    }

    private static Stream<Query> term(String field, @Nullable String value) {
        return value == null
                ? Stream.empty()
                : Stream.of(Query.of(q -> q.term(t -> t.field(field).value(value))));
    }
}
