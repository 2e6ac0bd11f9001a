package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.util.NamedValue;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.hits.Facet;
import dev.mcdewey.search.store.Answered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts sections: of all that has the words, and of each value that it has, most frequent first, then by name. */
final class SectionCounts {

    private static final String SECTIONS = "sections";

    /** Exact as far as anybody pages, and beyond it within some percent. */
    private static final int EXACT = 3000;

    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("vendor", Fields.VENDOR);
        FIELDS.put("product", Fields.PRODUCT);
        FIELDS.put("version", Fields.VERSIONS);
        FIELDS.put("guide", Fields.GUIDE);
        FIELDS.put("kind", Fields.KIND);
    }

    private SectionCounts() {}

    static Map<String, Aggregation> aggregations(int values) {
        return Stream.concat(
                        FIELDS.entrySet().stream()
                                .map(facet -> Map.entry(facet.getKey(), counting(facet.getValue(), values))),
                        Stream.of(Map.entry(SECTIONS, sections())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Aggregation counting(String field, int values) {
        return Aggregation.of(a -> a.terms(t -> t.field(field)
                        .size(values)
                        .order(NamedValue.of(SECTIONS, SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc)))
                .aggregations(SECTIONS, sections()));
    }

    private static Aggregation sections() {
        return Aggregation.of(a -> a.cardinality(c -> c.field(Fields.SECTION).precisionThreshold(EXACT)));
    }

    static long total(Map<String, Aggregate> aggregates) {
        return Answered.part(aggregates, SECTIONS).cardinality().value();
    }

    static Map<String, List<Facet>> facets(Map<String, Aggregate> aggregates) {
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        FIELDS.keySet().forEach(name -> facets.put(name, values(Answered.part(aggregates, name))));
        return facets;
    }

    private static List<Facet> values(Aggregate terms) {
        return terms.sterms().buckets().array().stream()
                .map(SectionCounts::facet)
                .toList();
    }

    private static Facet facet(StringTermsBucket bucket) {
        return new Facet(bucket.key().stringValue(), total(bucket.aggregations()));
    }
}
