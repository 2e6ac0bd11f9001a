package dev.mcdewey.search.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where is searched.
 *
 * @param filters what hits must have, by the names that there are
 * @param versions by product, the version that is meant there; empty where none is asked for, or none is meant
 */
public record Scope(Filters filters, Map<String, String> versions) {

    /** Filters as they are. */
    public static Scope of(Filters filters) {
        return new Scope(filters, Map.of());
    }

    /** The version that is shown of a product; null where any will do. */
    public @Nullable String versionOf(String product) {
        return versions.getOrDefault(product, filters.version());
    }

    /** Whether the name alone says which version is meant, in all products alike. */
    public boolean isOneName() {
        return versions.values().stream().allMatch(version -> version.equals(filters.version()));
    }
}
