package dev.mcdewey.ingest.guide;

import java.util.Locale;

/** How a list counts its items: other text refers to a step "b" by what a reader sees before it. */
public enum Numerals {
    DECIMAL,
    LOWER_LETTERS,
    UPPER_LETTERS,
    LOWER_ROMAN,
    UPPER_ROMAN,
    /** Nobody sees a number. */
    NONE;

    private static final int LETTERS = 26;
    private static final int LARGEST_ROMAN = 3999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /** The numerals that HTML names by this type of a list; decimal ones if it names none. */
    public static Numerals ofType(String type) {
        return ofType(type, DECIMAL);
    }

    /** The numerals that HTML names by this type of a list or an item; the given ones if it names none. */
    public static Numerals ofType(String type, Numerals usual) {
        return switch (type) {
            case "a" -> LOWER_LETTERS;
            case "A" -> UPPER_LETTERS;
            case "i" -> LOWER_ROMAN;
            case "I" -> UPPER_ROMAN;
            case "1" -> DECIMAL;
            default -> usual;
        };
    }

    /** The type by which HTML names them; empty for decimal ones, which are the usual, and where nobody sees a number. */
    public String type() {
        return switch (this) {
            case DECIMAL, NONE -> "";
            case LOWER_LETTERS -> "a";
            case UPPER_LETTERS -> "A";
            case LOWER_ROMAN -> "i";
            case UPPER_ROMAN -> "I";
        };
    }

    /** The numerals that a style sheet names by this keyword in small letters; the given ones if it names none. */
    public static Numerals ofStyle(String keyword, Numerals usual) {
        return switch (keyword) {
            case "lower-alpha", "lower-latin" -> LOWER_LETTERS;
            case "upper-alpha", "upper-latin" -> UPPER_LETTERS;
            case "lower-roman" -> LOWER_ROMAN;
            case "upper-roman" -> UPPER_ROMAN;
            case "decimal", "decimal-leading-zero" -> DECIMAL;
            case "none", "disc", "circle", "square" -> NONE;
            default -> usual;
        };
    }

    /** The number as these numerals write it, in digits where they cannot; empty if nobody sees it. */
    public String of(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case LOWER_LETTERS -> letters(number);
            case UPPER_LETTERS -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case NONE -> "";
        };
    }

    /** What the Roman signs that a text of small letters begins with are worth together; 0 if it begins with none. */
    public static int ofRoman(String roman) {
        int value = 0;
        String rest = roman;
        for (int i = 0; i < SIGNS.length; i++) {
            while (rest.startsWith(SIGNS[i])) {
                value += VALUES[i];
                rest = rest.substring(SIGNS[i].length());
            }
        }
        return value;
    }

    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        StringBuilder letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            roman.append(SIGNS[i].repeat(left / VALUES[i]));
            left %= VALUES[i];
        }
        return roman.toString();
    }
}
