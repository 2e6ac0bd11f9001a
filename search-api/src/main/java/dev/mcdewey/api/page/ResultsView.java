package dev.mcdewey.api.page;

import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param answer the answer as it came
 * @param rows its hits
 * @param facets what it can be narrowed to
 * @param paging where it stands
 * @param broader leads to the same search of the whole library; null where this is one
 */
record ResultsView(
        HitPage answer,
        List<HitRow> rows,
        List<FacetGroup> facets,
        Paging paging,
        @Nullable String broader) {

    static ResultsView of(HitPage answer, SearchQuery query) {
        return new ResultsView(
                answer,
                answer.hits().stream().map(HitRow::of).toList(),
                FacetGroup.of(answer, query),
                Paging.of(answer, query),
                query.filters().equals(Filters.NONE) ? null : new SearchLinks(query).unfiltered());
    }
}
