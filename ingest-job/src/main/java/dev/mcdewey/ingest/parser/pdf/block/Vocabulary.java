package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a document, by which a hyphen at the end of a line is judged. */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final int OFTEN = 2;

    private final Set<String> words = new HashSet<>();
    private final Map<String, Set<String>> compounds = new HashMap<>();

    Vocabulary(List<LaidOutPage> pages) {
        pages.forEach(page -> page.regions().forEach(region -> region.lines().forEach(this::see)));
    }

    private void see(Line line) {
        Matcher word = WORD.matcher(line.text());
        while (word.find()) {
            String found = word.group().toLowerCase(Locale.ROOT);
            words.add(found);
            int hyphen = found.indexOf('-');
            if (hyphen > 0) {
                compounds
                        .computeIfAbsent(found.substring(0, hyphen), first -> new HashSet<>())
                        .add(found);
            }
        }
    }

    /** Whether the hyphen between two parts of a word is only there because a line ended. */
    boolean isBroken(String before, String after) {
        String first = before.toLowerCase(Locale.ROOT);
        String second = after.toLowerCase(Locale.ROOT);
        if (words.contains(first + second)) {
            return true;
        }
        Set<String> known = compounds.getOrDefault(first, Set.of());
        boolean compound = known.contains(first + "-" + second)
                || (known.size() >= OFTEN && words.contains(first) && words.contains(second));
        return !compound;
    }

    /** Whether the document has the word without a hyphen and never, within a line, with one. */
    boolean isOnlyWhole(String before, String after) {
        String first = before.toLowerCase(Locale.ROOT);
        String second = after.toLowerCase(Locale.ROOT);
        return words.contains(first + second)
                && !compounds.getOrDefault(first, Set.of()).contains(first + "-" + second);
    }
}
