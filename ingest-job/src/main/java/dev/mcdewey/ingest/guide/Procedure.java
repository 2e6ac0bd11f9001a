package dev.mcdewey.ingest.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list whose order matters: steps to follow or numbered points.
 *
 * @param start number of the first step
 */
public record Procedure(Place place, int start, List<ListItem> steps) implements Block {

    /** Copies the steps. */
    public Procedure {
        steps = List.copyOf(steps);
    }

    /** What stands before the step at the given index, which counts from 0. */
    public String marker(int index) {
        return (start + index) + ". ";
    }

    @Override
    public String text() {
        return IntStream.range(0, steps.size())
                .mapToObj(index -> steps.get(index).text(marker(index)))
                .collect(Collectors.joining("\n"));
    }
}
