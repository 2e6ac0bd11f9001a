package dev.mcdewey.ingest.parser.markdown.site;

import java.util.Arrays;

/** Tells in which line of a text a character stands, from 0. */
final class LineNumbers {

    private final int[] starts;

    LineNumbers(String text) {
        starts = java.util.stream.IntStream.concat(
                        java.util.stream.IntStream.of(0),
                        java.util.stream.IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    int of(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }
}
