package dev.mcdewey.ingest.parser.markdown.site;

import dev.mcdewey.ingest.parser.markdown.code.CodeMap;
import dev.mcdewey.ingest.parser.markdown.site.SiteTag.Role;
import dev.mcdewey.ingest.parser.markdown.site.SiteTag.Syntax;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Replaces the tags of a text by what a reader of the site would see. */
final class SiteTags {

    private static final Set<String> DROPPED = Set.of("comment");

    private final String text;
    private final CodeMap code;
    private final LineNumbers lines;
    private final TagPairs pairs;
    private final TagBlocks blocks;
    private final StringBuilder out = new StringBuilder();

    private SiteTags(String text, TagPairs pairs) {
        this.text = text;
        this.code = CodeMap.of(text);
        this.lines = new LineNumbers(text);
        this.pairs = pairs;
        this.blocks = new TagBlocks(pairs);
    }

    static String expand(String markdown) {
        String text = Dedented.bodies(markdown);
        List<SiteTag> tags = TagScanner.tags(text);
        return tags.isEmpty() ? text : new SiteTags(text, TagPairs.of(tags)).expand(tags);
    }

    private String expand(List<SiteTag> tags) {
        int from = 0;
        for (SiteTag tag : tags) {
            if (tag.start() >= from) {
                between(from, tag.start());
                from = replace(tag);
            }
        }
        between(from, text.length());
        return out.toString();
    }

    private void between(int from, int to) {
        out.append(text, from, to);
    }

    /** Writes what the tag stands for and says where the text goes on. */
    private int replace(SiteTag tag) {
        SiteTag partner = pairs.partner(tag);
        if (partner != null && tag.is(Role.OPEN) && DROPPED.contains(tag.name())) {
            return partner.end();
        }
        if (partner != null && tag.is(Role.OPEN) && tag.name().equals("raw")) {
            out.append(literal(text.substring(tag.end(), partner.start()), code.isCode(tag.start())));
            return partner.end();
        }
        if (isUnknownWord(tag) || (code.isCode(tag.start()) && TagWords.belongsToCode(tag))) {
            between(tag.start(), tag.end());
            return tag.end();
        }
        boolean inCode = code.isCode(tag.start());
        boolean word = inCode || isInSentence(tag);
        Optional<String> block = word ? Optional.empty() : blocks.of(tag);
        block.ifPresentOrElse(markdown -> block(markdown, tag), () -> out.append(TagWords.of(tag, word, inCode)));
        return tag.end();
    }

    /** Braces that are shown must not be taken for a variable's later. */
    private static String literal(String words, boolean inCode) {
        CodeMap spans = CodeMap.of(words);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            boolean brace = words.charAt(i) == '{' && !inCode && !spans.isCode(i);
            shown.append(brace ? "&#123;" : words.charAt(i));
        }
        return shown.toString();
    }

    /** What looks like a component but neither ends nor closes is a word to be filled in: {@code <Enter>}. */
    private boolean isUnknownWord(SiteTag tag) {
        return tag.syntax() == Syntax.COMPONENT && !tag.is(Role.EMPTY) && !pairs.isPaired(tag);
    }

    /** Whether text stands before or behind the tag, and its partner if that is in the same line. */
    private boolean isInSentence(SiteTag tag) {
        SiteTag partner = Objects.requireNonNullElse(pairs.partner(tag), tag);
        int start = Math.min(tag.start(), partner.start());
        int end = Math.max(tag.end(), partner.end());
        boolean together = !pairs.isPaired(tag) || lines.of(start) == lines.of(end);
        return together && (lines.holdsWordsBefore(start) || lines.holdsWordsAfter(end));
    }

    private void block(String markdown, SiteTag tag) {
        if (lines.startsTableRow(tag.start())) {
            out.append(markdown.startsWith("<div") ? "" : markdown);
            return;
        }
        boolean fence = markdown.contains("```");
        String prefix = prefix(tag);
        String gap = fence ? "\n" + prefix : "\n" + prefix + "\n" + prefix;
        boolean closesFence = fence && tag.is(Role.CLOSE);
        out.append(closesFence ? "\n" + prefix : gap)
                .append(markdown.replace("\n", "\n" + prefix))
                .append(gap);
    }

    /** A closing tag stands as deep as the one that it closes. */
    private String prefix(SiteTag tag) {
        SiteTag partner = pairs.partner(tag);
        return lines.prefix(tag.is(Role.CLOSE) && partner != null ? partner.start() : tag.start());
    }
}
