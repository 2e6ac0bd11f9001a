package dev.mcdewey.search.versions;

import dev.mcdewey.search.versions.outline.ChangeKind;
import dev.mcdewey.search.versions.outline.Difference;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many sections of each kind there are.
 *
 * @param added only in the second version
 * @param removed only in the first version
 * @param moved below another heading or in another file; what moved along with its heading is not counted again
 * @param changed with other words or another heading
 * @param unchanged what they were, in the whole guide; renumbering is no change
 */
public record ChangeCounts(long added, long removed, long moved, long changed, long unchanged) {

    static ChangeCounts of(List<Difference> sections, int unchanged) {
        Map<ChangeKind, Long> counts = sections.stream()
                .map(Difference::kind)
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(ChangeKind.class), Collectors.counting()));
        return new ChangeCounts(
                counts.getOrDefault(ChangeKind.ADDED, 0L),
                counts.getOrDefault(ChangeKind.REMOVED, 0L),
                counts.getOrDefault(ChangeKind.MOVED, 0L),
                counts.getOrDefault(ChangeKind.CHANGED, 0L),
                unchanged);
    }
}
