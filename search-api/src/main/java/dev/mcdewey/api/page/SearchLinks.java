package dev.mcdewey.api.page;

import dev.mcdewey.search.query.SearchQuery;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Links to searches that differ from one in a single point. */
final class SearchLinks {

    private final Map<String, String> parameters = new LinkedHashMap<>();

    SearchLinks(SearchQuery query) {
        put("q", query.text());
        put("vendor", query.filters().vendor());
        put("product", query.filters().product());
        put("version", query.filters().version());
        put("guide", query.filters().guide());
        put("kind", query.filters().kind());
        put("mode", query.mode().name().toLowerCase(Locale.ROOT));
        put("size", Integer.toString(query.size()));
    }

    /** The first page of the same search with one parameter changed, or dropped where the value is null. */
    String with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return changed.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + Links.encoded(entry.getValue()))
                .collect(Collectors.joining("&", "/?", ""));
    }

    /** The same search of the whole library. */
    String unfiltered() {
        return "/?q=" + Links.encoded(parameters.getOrDefault("q", ""));
    }

    private void put(String name, @Nullable String value) {
        if (value != null && StringUtils.hasText(value)) {
            parameters.put(name, value);
        }
    }
}
