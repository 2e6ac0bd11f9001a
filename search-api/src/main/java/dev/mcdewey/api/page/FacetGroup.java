package dev.mcdewey.api.page;

import dev.mcdewey.search.hits.Facet;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one field that hits have.
 *
 * @param name the field
 * @param any leads to the search without this filter; null where it is not set
 * @param values the values, each leading to the search that is narrowed to it
 */
record FacetGroup(String name, @Nullable String any, List<Value> values) {

    /**
     * One value.
     *
     * @param value the value
     * @param count how many matching chunks have it
     * @param href the search narrowed to it
     * @param chosen whether it is narrowed to it already
     */
    record Value(String value, long count, String href, boolean chosen) {}

    static List<FacetGroup> of(HitPage page, SearchQuery query) {
        SearchLinks links = new SearchLinks(query);
        return Stream.of("vendor", "product", "version", "guide", "kind")
                .map(name -> group(name, page.facets(), chosen(query.filters(), name), links))
                .filter(group -> !group.values().isEmpty())
                .toList();
    }

    private static FacetGroup group(
            String name, Map<String, List<Facet>> facets, @Nullable String chosen, SearchLinks links) {
        List<Value> values = facets.getOrDefault(name, List.of()).stream()
                .map(f -> new Value(
                        f.value(),
                        f.count(),
                        links.with(name, f.value()),
                        f.value().equals(chosen)))
                .toList();
        return new FacetGroup(name, chosen == null ? null : links.with(name, null), values);
    }

    private static @Nullable String chosen(Filters filters, String name) {
        return switch (name) {
            case "vendor" -> filters.vendor();
            case "product" -> filters.product();
            case "version" -> filters.version();
            case "guide" -> filters.guide();
            default -> filters.kind();
        };
    }
}
