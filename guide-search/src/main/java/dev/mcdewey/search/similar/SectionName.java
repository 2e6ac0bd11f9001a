package dev.mcdewey.search.similar;

import java.util.Collections;
import java.util.List;

/**
 * Where a chunk stands, as far as it tells sections apart.
 *
 * @param product the product's folder name
 * @param guide the guide's folder name
 * @param headingPath the headings above it, outermost first
 * @param versions the versions it stands in
 */
record SectionName(String product, String guide, List<String> headingPath, List<String> versions) {

    /** The same section, whatever the versions. */
    SectionName anyVersion() {
        return new SectionName(product, guide, headingPath, List.of());
    }

    /** Whether a reader of one meets the other in the same section. */
    boolean standsBeside(SectionName other) {
        return anyVersion().equals(other.anyVersion()) && !Collections.disjoint(versions, other.versions);
    }
}
