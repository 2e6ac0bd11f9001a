package dev.mcdewey.ingest.parser.pdf.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Titles without what an outline and a page may write in different ways. */
public final class Keys {

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBERING = Pattern.compile(
            "(?i)^\\s*(?:(?:chapter|part|appendix|section)\\s+)?(?:\\d+|[A-Z]|[IVXLC]+)(?:\\.\\d+)*[.:)]?\\s+");
    private static final int LONGEST = 300;

    private Keys() {}

    /** The letters and digits in lower case. */
    public static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return NOT_WORDS.matcher(plain).replaceAll("");
    }

    /** The key without a number that stands before the title. */
    public static String withoutNumber(String words) {
        return of(NUMBERING.matcher(words).replaceFirst(""));
    }

    /** How alike two keys of the same digits are, from 0 to 1: the share of letters that need no change. */
    public static double likeness(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (longer == 0
                || longer > LONGEST
                || shorter * 10 < longer * 8
                || !digits(one).equals(digits(other))) {
            return 0;
        }
        return 1 - distance(one, other) / (double) longer;
    }

    /** Titles that differ in a number are never the same. */
    private static String digits(String key) {
        return key.replaceAll("\\D", "");
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
