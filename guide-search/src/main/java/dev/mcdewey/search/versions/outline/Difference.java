package dev.mcdewey.search.versions.outline;

import org.jspecify.annotations.Nullable;

/**
 * A section that is not what it was.
 *
 * @param kind what became of it
 * @param from the section in the first version; null where it was added
 * @param to the section in the second version; null where it was removed
 * @param sameText whether both have the same words, so that only place or heading differ
 */
public record Difference(
        ChangeKind kind, @Nullable Section from, @Nullable Section to, boolean sameText) {}
