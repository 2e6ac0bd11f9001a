package dev.mcdewey.api.page;

import dev.mcdewey.search.versions.ComparisonQuery;
import dev.mcdewey.search.versions.VersionComparison;
import dev.mcdewey.search.versions.outline.ChangeKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links to comparisons, and to other parts of one. */
final class CompareLinks {

    private final String all;
    private final ComparisonQuery query;

    CompareLinks(VersionComparison found, ComparisonQuery query) {
        this.query = query;
        this.all = between(found.product(), found.guide(), found.from(), found.to())
                + parameter("section", query.section())
                + parameter("size", Integer.toString(query.size()));
    }

    /** The first page of the sections of this kind, or of all. */
    String of(@Nullable ChangeKind kind) {
        return all + parameter("change", kind == null ? null : kind.toString());
    }

    /** The page that begins at this section. */
    String from(int offset) {
        return of(query.change()) + parameter("offset", Integer.toString(offset));
    }

    static String between(String product, String guide, String from, String to) {
        return "/compare?product=" + Links.encoded(product)
                + parameter("guide", guide)
                + parameter("from", from)
                + parameter("to", to);
    }

    /**
     * What changed since the version before; null for the oldest.
     *
     * @param versions those that have the guide, newest first
     */
    static @Nullable Link since(String product, String guide, String version, List<String> versions) {
        int before = versions.indexOf(version) + 1;
        if (before == 0 || before == versions.size()) {
            return null;
        }
        String older = versions.get(before);
        return new Link("Changes since " + older, between(product, guide, older, version));
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + Links.encoded(value);
    }
}
