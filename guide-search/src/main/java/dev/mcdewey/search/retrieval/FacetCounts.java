package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.util.NamedValue;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.hits.Facet;
import dev.mcdewey.search.store.Answered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the values of hits, most frequent first, then by name. */
final class FacetCounts {

    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("vendor", Fields.VENDOR);
        FIELDS.put("product", Fields.PRODUCT);
        FIELDS.put("version", Fields.VERSIONS);
        FIELDS.put("guide", Fields.GUIDE);
        FIELDS.put("kind", Fields.KIND);
    }

    private FacetCounts() {}

    static Map<String, Aggregation> aggregations(int values) {
        return FIELDS.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, facet -> counting(facet.getValue(), values)));
    }

    private static Aggregation counting(String field, int values) {
        return Aggregation.of(a -> a.terms(t -> t.field(field)
                .size(values)
                .order(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc))));
    }

    static Map<String, List<Facet>> read(Map<String, Aggregate> aggregates) {
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        FIELDS.keySet().forEach(name -> facets.put(name, values(Answered.part(aggregates, name))));
        return facets;
    }

    private static List<Facet> values(Aggregate terms) {
        return terms.sterms().buckets().array().stream()
                .map(bucket -> new Facet(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }
}
