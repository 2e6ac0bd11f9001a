package dev.mcdewey.benchmarks.fidelity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a heading without its number, case, spaces and punctuation, in which editions differ. */
final class HeadingKey {

    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?:chapter|appendix|part)\\s+[0-9a-z]+(?:\\.\\d+)*[.:]?\\s+"
                    + "|\\d+(?:\\.\\d+)*[.:)]?\\s+|[a-z](?:\\.\\d+)+[.:]?\\s+)?");

    /** An appendix is named by a letter alone in some editions; of an article nothing is lost. */
    private static final Pattern LETTER = Pattern.compile("^[a-z][.:]?\\s+");

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The reader cuts long headings, at places that depend on their numbers. */
    private static final int LONGEST = 80;

    private HeadingKey() {}

    /** The key; that of the whole heading where it is nothing but a number. */
    static String of(String heading) {
        String plain =
                Normalizer.normalize(heading, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        String unnumbered =
                letters(LETTER.matcher(NUMBER.matcher(plain).replaceFirst("")).replaceFirst(""));
        String key = unnumbered.isEmpty() ? letters(plain) : unnumbered;
        return key.substring(0, Math.min(key.length(), LONGEST));
    }

    private static String letters(String words) {
        return NOT_WORDS.matcher(words).replaceAll("");
    }
}
