package dev.mcdewey.search.versions;

import dev.mcdewey.search.versions.outline.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of which guide are compared, and how much of the answer is wanted.
 *
 * @param product the product's folder name; null where none was given, which is answered with those that there are
 * @param guide the guide's folder name; null likewise
 * @param from the version to begin with, as {@link dev.mcdewey.search.library.MeantVersion} reads it; null likewise
 * @param to the version to compare it with; null likewise
 * @param change only sections of which this became; null for all
 * @param section only sections that have this in their title or headings, in any case; null for all
 * @param size how many sections, from 1 to {@link #MAX_SIZE}
 * @param offset how many sections to pass over, from 0
 */
public record ComparisonQuery(
        @Nullable String product,
        @Nullable String guide,
        @Nullable String from,
        @Nullable String to,
        @Nullable ChangeKind change,
        @Nullable String section,
        int size,
        int offset) {

    /** The most sections of one answer. */
    public static final int MAX_SIZE = 50;
}
