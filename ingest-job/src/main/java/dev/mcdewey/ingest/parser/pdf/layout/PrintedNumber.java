package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.guide.Numerals;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be the number of a page, printed on it.
 *
 * @param prefix what stands before it, such as the chapter in {@code 3-14}
 * @param offset how much larger it is than the physical page
 */
record PrintedNumber(String label, String prefix, boolean roman, int offset) {

    private static final Pattern ARABIC = Pattern.compile("((?:[A-Z]|[A-Z]?\\d{1,3})[-–.])?(\\d{1,5})(?:/\\d{1,5})?");
    /** What some programs set around the number. */
    private static final Pattern DRESS = Pattern.compile("^[-–—|\\[(]+|[-–—|\\])]+$");

    private static final int FEW_WORDS = 4;
    private static final Pattern ROMAN = Pattern.compile("[ivxlc]{1,8}|[IVXLC]{1,8}");

    /** The numbers at the ends of the parts of a row, or anywhere in short ones such as {@code Page 3 of 9}. */
    static List<PrintedNumber> in(List<Line> row) {
        List<PrintedNumber> numbers = new ArrayList<>();
        for (Line part : row) {
            int page = part.page();
            List<String> words = List.of(part.text().split(" ", -1));
            for (int i = 0; i < words.size(); i++) {
                if (words.size() <= FEW_WORDS || i == 0 || i == words.size() - 1) {
                    add(words.get(i), page, numbers);
                }
            }
        }
        return numbers;
    }

    private static void add(String printed, int page, List<PrintedNumber> numbers) {
        String word = DRESS.matcher(printed).replaceAll("");
        Matcher arabic = ARABIC.matcher(word);
        if (arabic.matches()) {
            String prefix = arabic.group(1) == null ? "" : arabic.group(1);
            int number = Integer.parseInt(arabic.group(2));
            numbers.add(new PrintedNumber(prefix + arabic.group(2), prefix, false, number - page));
        } else if (ROMAN.matcher(word).matches()) {
            numbers.add(new PrintedNumber(word, "", true, Numerals.ofRoman(word.toLowerCase(Locale.ROOT)) - page));
        }
    }

    /** Whether both count in the same way. */
    boolean agrees(PrintedNumber other) {
        return roman == other.roman && offset == other.offset && prefix.equals(other.prefix);
    }

    /** The number that a page counted in the same way has. */
    String on(int page) {
        int number = page + offset;
        return prefix + numerals().of(number);
    }

    private Numerals numerals() {
        if (!roman) {
            return Numerals.DECIMAL;
        }
        return Character.isUpperCase(label.charAt(0)) ? Numerals.UPPER_ROMAN : Numerals.LOWER_ROMAN;
    }
}
