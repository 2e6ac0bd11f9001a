package dev.mcdewey.ingest.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list whose order matters: steps to follow or numbered points.
 *
 * @param start number of the first step
 * @param numerals how the numbers are written
 */
public record Procedure(Place place, int start, Numerals numerals, List<ListItem> steps) implements Block {

    /** Copies the steps. */
    public Procedure {
        steps = List.copyOf(steps);
    }

    /** What stands before the step at the given index, from 0; Markdown counts in digits, so letters follow a dash. */
    public String marker(int index) {
        String number = numerals.of(start + index) + ". ";
        return numerals == Numerals.DECIMAL ? number : BulletList.MARKER + number;
    }

    @Override
    public String text() {
        return IntStream.range(0, steps.size())
                .mapToObj(index -> steps.get(index).text(marker(index)))
                .collect(Collectors.joining("\n"));
    }
}
