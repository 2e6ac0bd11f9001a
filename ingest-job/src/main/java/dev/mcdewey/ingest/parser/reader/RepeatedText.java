package dev.mcdewey.ingest.parser.reader;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * Text that stands at the edges of most pages of a guide, such as the name of the site, a menu or a line of copyright.
 * Only a page as a whole shows that: within one page such text looks like any other.
 *
 * @param texts the blocks of text, white space collapsed, and the ends of titles with what sets them off
 */
public record RepeatedText(Set<String> texts) {

    /** Nothing repeats. */
    public static final RepeatedText NONE = new RepeatedText(Set.of());

    /** Among fewer pages than this nothing is said to repeat: three chapters may begin alike. */
    public static final int FEWEST_PAGES = 4;

    private static final double MOST_PAGES = 0.6;

    /** Copies the texts. */
    public RepeatedText {
        texts = Set.copyOf(texts);
    }

    /** What repeats among the edges of these pages. */
    public static RepeatedText among(List<Set<String>> pages) {
        if (pages.size() < FEWEST_PAGES) {
            return NONE;
        }
        double enough = Math.max(FEWEST_PAGES, pages.size() * MOST_PAGES);
        Map<String, Long> counts = pages.stream()
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new RepeatedText(counts.entrySet().stream()
                .filter(text -> text.getValue() >= enough)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** A short name of this very set of texts; empty if nothing repeats. */
    public String fingerprint() {
        if (texts.isEmpty()) {
            return "";
        }
        CRC32C sum = new CRC32C();
        new TreeSet<>(texts).forEach(text -> sum.update((text + "\n").getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }
}
