package dev.mcdewey.ingest.parser.markdown.site;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Knows the lines of a text by the place of a character. */
final class LineNumbers {

    /** Marks of quotations and items, behind which a line only begins. */
    private static final Pattern START = Pattern.compile("[ \\t>]*(?:[-*+]|\\d{1,9}[.)])?[ \\t]*");

    private static final Pattern PREFIX = Pattern.compile("[ \\t>]*");

    private final String text;
    private final int[] starts;

    LineNumbers(String text) {
        this.text = text;
        starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /** The line's number, from 0. */
    int of(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }

    boolean holdsWordsBefore(int at) {
        Matcher start = START.matcher(text).region(starts[of(at)], at);
        return !start.matches();
    }

    boolean holdsWordsAfter(int at) {
        for (int i = at; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean startsTableRow(int at) {
        int line = starts[of(at)];
        return text.startsWith("|", line + prefix(at).length());
    }

    /** The indent and the marks of quotation before the line's words. */
    String prefix(int at) {
        Matcher prefix = PREFIX.matcher(text).region(starts[of(at)], text.length());
        return prefix.lookingAt() ? prefix.group() : "";
    }
}
