package dev.mcdewey.ingest.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list whose order matters: steps to follow or numbered points.
 *
 * @param markers what stands before each step, with the number that a reader sees there
 */
public record Procedure(Place place, List<String> markers, List<ListItem> steps) implements Block {

    private static final String FIRST = "1. ";

    /** Copies the markers and the steps. */
    public Procedure {
        markers = List.copyOf(markers);
        steps = List.copyOf(steps);
    }

    /**
     * Steps that bear the given numbers.
     *
     * @param numbers one for each step
     * @param numerals how the numbers are written
     */
    public static Procedure numbered(Place place, List<Integer> numbers, Numerals numerals, List<ListItem> steps) {
        String mark = numerals == Numerals.DECIMAL && goOn(numbers) ? "" : BulletList.MARKER;
        List<String> markers = numbers.stream()
                .map(number -> mark + numerals.of(number) + ". ")
                .toList();
        return new Procedure(place, markers, steps);
    }

    /** Markdown counts on from the first number, in digits; whatever else a reader sees follows a dash. */
    private static boolean goOn(List<Integer> numbers) {
        return IntStream.range(0, numbers.size()).allMatch(i -> numbers.get(i) == numbers.get(0) + i)
                && numbers.get(0) >= 0;
    }

    /** Whether it may follow a paragraph without a blank line: one that begins with another number would be text. */
    boolean interruptsParagraphs() {
        String first = markers.get(0);
        return first.equals(FIRST) || first.startsWith(BulletList.MARKER);
    }

    /** What stands before the step at the given index, from 0. */
    public String marker(int index) {
        return markers.get(index);
    }

    @Override
    public String text() {
        return IntStream.range(0, steps.size())
                .mapToObj(index -> steps.get(index).text(marker(index)))
                .collect(Collectors.joining("\n"));
    }
}
