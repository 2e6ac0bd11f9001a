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
     * @param numerals how each of them is written; a step without a number stands behind a bullet
     */
    public static Procedure numbered(
            Place place, List<Integer> numbers, List<Numerals> numerals, List<ListItem> steps) {
        boolean digits = numerals.stream().allMatch(Numerals.DECIMAL::equals);
        String mark = digits && goOn(numbers) ? "" : BulletList.MARKER;
        List<String> markers = IntStream.range(0, numbers.size())
                .mapToObj(i -> marker(mark, numerals.get(i), numbers.get(i)))
                .toList();
        return new Procedure(place, markers, steps);
    }

    private static String marker(String mark, Numerals numerals, int number) {
        return numerals == Numerals.NONE ? BulletList.MARKER : mark + numerals.of(number) + ". ";
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
