package dev.mcdewey.api.page;

import dev.mcdewey.api.web.SearchParameters;
import dev.mcdewey.search.library.Library;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;

/**
 * The search form as it was sent.
 *
 * @param text what is asked
 * @param filters what is chosen
 * @param mode how hits are ranked
 * @param options what can be chosen
 */
record SearchForm(String text, Filters filters, SearchMode mode, FilterOptions options) {

    static SearchForm of(SearchParameters parameters, Library library) {
        return new SearchForm(
                parameters.text(),
                parameters.filters(),
                parameters.searchMode(),
                FilterOptions.of(library, parameters.filters()));
    }
}
