package dev.mcdewey.search.store;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.Scope;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters as clauses, the same for every leg. */
public final class FilterClauses {

    private FilterClauses() {}

    /** The clauses that keep chunks to a scope. */
    public static List<Query> ofChunks(Scope scope) {
        return Stream.concat(
                        of(scope, Fields.VERSIONS),
                        term(Fields.KIND, scope.filters().kind()))
                .toList();
    }

    /** The clauses that keep files to a scope; a file has no kind. */
    public static List<Query> ofFiles(Scope scope) {
        return of(scope, Fields.VERSION).toList();
    }

    private static Stream<Query> of(Scope scope, String versionField) {
        Filters filters = scope.filters();
        return Stream.of(
                        term(Fields.VENDOR, filters.vendor()),
                        term(Fields.PRODUCT, filters.product()),
                        term(Fields.GUIDE, filters.guide()),
                        version(scope, versionField))
                .flatMap(clause -> clause);
    }

    private static Stream<Query> version(Scope scope, String field) {
        return scope.isOneName() ? term(field, scope.filters().version()) : Stream.of(anyOf(scope, field));
    }

    private static Query anyOf(Scope scope, String field) {
        List<Query> products = scope.versions().entrySet().stream()
                .map(meant -> Query.of(q -> q.bool(
                        b -> b.filter(f -> f.term(t -> t.field(Fields.PRODUCT).value(meant.getKey())))
                                .filter(f -> f.term(t -> t.field(field).value(meant.getValue()))))))
                .toList();
        return Query.of(q -> q.bool(b -> b.should(products).minimumShouldMatch("1")));
    }

    private static Stream<Query> term(String field, @Nullable String value) {
        return value == null
                ? Stream.empty()
                : Stream.of(Query.of(q -> q.term(t -> t.field(field).value(value))));
    }
}
