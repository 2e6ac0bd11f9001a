package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.guide.Numerals;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number before an item of a list as one may read it.
 *
 * @param number its value, from 0
 * @param frame the signs around it, which are the same in the whole list
 */
record Label(Numerals numerals, int number, String frame) {

    private static final Pattern NUMBER =
            Pattern.compile("(\\(?)(\\d{1,3}|[a-z]|[A-Z]|[ivxlcdm]{2,7}|[IVXLCDM]{2,7})([.)])");

    /** What the word may mean, the likeliest first; an "i" is the ninth letter or the first Roman number. */
    static List<Label> readings(String word) {
        Matcher sign = NUMBER.matcher(word);
        if (!sign.matches()) {
            return List.of();
        }
        String number = sign.group(2);
        String frame = sign.group(1) + sign.group(3);
        if (Character.isDigit(number.charAt(0))) {
            return List.of(new Label(Numerals.DECIMAL, Integer.parseInt(number), frame));
        }
        boolean upper = Character.isUpperCase(number.charAt(0));
        String small = number.toLowerCase(Locale.ROOT);
        Label letter =
                new Label(upper ? Numerals.UPPER_LETTERS : Numerals.LOWER_LETTERS, small.charAt(0) - 'a' + 1, frame);
        Label roman = new Label(upper ? Numerals.UPPER_ROMAN : Numerals.LOWER_ROMAN, Numerals.ofRoman(small), frame);
        return Stream.of(letter, roman)
                .filter(label -> label.numerals.of(label.number).equals(number))
                .toList();
    }

    /** Whether only others before or after tell it from an initial or a word. */
    boolean weak() {
        return switch (numerals) {
            case DECIMAL, LOWER_LETTERS -> false;
            default -> true;
        };
    }

    boolean isSteps(int steps, Label other) {
        return numerals == other.numerals && frame.equals(other.frame) && number == other.number + steps;
    }
}
