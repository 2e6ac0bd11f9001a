package dev.mcdewey.search.retrieval;

import dev.mcdewey.search.hits.Facet;
import java.util.List;
import java.util.Map;

/**
 * What the legs brought.
 *
 * @param keyword by words
 * @param dense by meaning
 */
public record LegAnswers(LegAnswer keyword, LegAnswer dense) {

    /** The facets of all that has the words; where nothing has them, of what is nearest in meaning. */
    public Map<String, List<Facet>> facets() {
        return keyword.total() > 0 ? keyword.facets() : dense.facets();
    }

    /** Whether both legs asked one generation; between them, a new one may have been published. */
    boolean areOfOneGeneration() {
        return keyword.index().isEmpty()
                || dense.index().isEmpty()
                || keyword.index().equals(dense.index());
    }

    /** The index in which something was found; empty where nothing was. */
    public String index() {
        return keyword.index().isEmpty() ? dense.index() : keyword.index();
    }
}
