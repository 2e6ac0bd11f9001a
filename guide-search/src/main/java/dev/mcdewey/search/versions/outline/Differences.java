package dev.mcdewey.search.versions.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two versions.
 *
 * @param sections the sections in the reading order of the second version, with those that are gone where they stood
 * @param unchanged how many sections with text are what they were
 * @param files the files that came or were renamed in reading order, then those that went
 */
public record Differences(List<Difference> sections, int unchanged, List<FileDifference> files) {

    /**
     * A file that is not what it was.
     *
     * @param from the file in the first version; null where it is new
     * @param to the file in the second version; null where it is gone
     */
    public record FileDifference(
            @Nullable Section from, @Nullable Section to) {}
}
