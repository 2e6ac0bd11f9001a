package dev.mcdewey.api.page;

import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.query.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of hits stands among all of them.
 *
 * @param first the number of its first hit, from 1
 * @param last the number of its last hit
 * @param previous the page before; null at the beginning
 * @param next the page after; null at the end
 */
record Paging(
        int first,
        int last,
        @Nullable String previous,
        @Nullable String next) {

    static Paging of(HitPage page, SearchQuery query) {
        SearchLinks links = new SearchLinks(query);
        int last = query.from() + page.hits().size();
        int before = Math.max(0, query.from() - query.size());
        boolean more = last < page.total()
                && last + query.size() <= SearchQuery.WINDOW
                && !page.hits().isEmpty();
        return new Paging(
                query.from() + 1,
                last,
                query.from() == 0 ? null : links.with("from", Integer.toString(before)),
                more ? links.with("from", Integer.toString(last)) : null);
    }
}
