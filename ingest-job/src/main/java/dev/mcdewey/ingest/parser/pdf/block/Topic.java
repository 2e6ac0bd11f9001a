package dev.mcdewey.ingest.parser.pdf.block;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The telling words of a title or a caption, by their beginnings: "formatting" and "format" are about one thing. */
record Topic(Set<String> stems) {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Set<String> FILLERS = Set.of(
            "the", "and", "for", "with", "from", "list", "table", "using", "other", "some", "its", "how", "what");
    private static final int STEM = 5;

    static Topic of(String words) {
        Set<String> stems = new HashSet<>();
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (!FILLERS.contains(word.group())) {
                stems.add(stem(word.group()));
            }
        }
        return new Topic(Set.copyOf(stems));
    }

    private static String stem(String word) {
        String singular = word.length() > STEM - 1 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return singular.substring(0, Math.min(STEM, singular.length()));
    }

    /** The share of them that the other words repeat; none of none. */
    double shareIn(String words) {
        Set<String> others = of(words).stems;
        long shared = stems.stream().filter(others::contains).count();
        return stems.isEmpty() ? 0 : shared / (double) stems.size();
    }
}
