package dev.mcdewey.benchmarks.fidelity;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.Section;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A section of one edition, with what stands between its heading and the next.
 *
 * @param heading the heading as it is shown
 * @param key the heading as it is compared
 * @param above the keys of the headings above it
 * @param page the physical page of its heading, or null where there are no pages
 * @param words its words in their order
 */
record ManualSection(
        String heading,
        String key,
        Set<String> above,
        @Nullable Integer page,
        List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static ManualSection of(Section section, Set<String> above) {
        String heading = section.heading();
        return new ManualSection(
                heading, HeadingKey.of(heading), above, section.place().page(), words(section.blocks()));
    }

    /** How a report names it. */
    String name() {
        return page == null ? heading : heading + " (page " + page + ")";
    }

    /** The words of all sections, one after the other. */
    static List<String> wordsOf(List<ManualSection> sections) {
        return sections.stream().flatMap(section -> section.words().stream()).toList();
    }

    private static List<String> words(List<Block> blocks) {
        String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }
}
