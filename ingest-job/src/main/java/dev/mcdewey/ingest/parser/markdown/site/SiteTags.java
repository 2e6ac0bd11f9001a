package dev.mcdewey.ingest.parser.markdown.site;

import dev.mcdewey.ingest.parser.markdown.code.CodeMap;
import dev.mcdewey.ingest.parser.markdown.site.SiteTag.Role;
import dev.mcdewey.ingest.parser.markdown.site.SiteTag.Syntax;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces the tags of a text by what a reader of the site would see. */
final class SiteTags {

    private static final Pattern PREFIX = Pattern.compile("^[ \\t>]*");

    /** What may stand before a tag in a line without making it part of a sentence. */
    private static final Pattern NOTHING = Pattern.compile("[ \\t>]*(?:[-*+]|\\d+[.)])?[ \\t]*");

    private static final Set<String> DROPPED = Set.of("comment");

    private final String text;
    private final CodeMap code;
    private final TagPairs pairs;
    private final TagBlocks blocks;
    private final StringBuilder out = new StringBuilder();

    private SiteTags(String text, TagPairs pairs) {
        this.text = text;
        this.code = CodeMap.of(text);
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
        block.ifPresentOrElse(lines -> block(lines, tag), () -> out.append(TagWords.of(tag, word, inCode)));
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

    /** Whether text stands before or behind the tag and its partner in one line. */
    private boolean isInSentence(SiteTag tag) {
        SiteTag partner = Objects.requireNonNullElse(pairs.partner(tag), tag);
        int start = Math.min(tag.start(), partner.start());
        int end = Math.max(tag.end(), partner.end());
        if (text.substring(start, end).indexOf('\n') >= 0) {
            return !pairs.isPaired(tag) && isInSentence(start, end);
        }
        return isInSentence(start, end);
    }

    private boolean isInSentence(int start, int end) {
        String before = text.substring(text.lastIndexOf('\n', start) + 1, start);
        int lineEnd = text.indexOf('\n', end);
        String after = text.substring(end, lineEnd < 0 ? text.length() : lineEnd);
        return !NOTHING.matcher(before).matches() || !after.isBlank();
    }

    private void block(String lines, SiteTag tag) {
        String line = lineOf(tag.start());
        if (line.stripLeading().startsWith("|")) {
            out.append(lines.startsWith("<div") ? "" : lines);
            return;
        }
        boolean fence = lines.contains("```");
        String prefix = prefix(tag);
        String gap = fence ? "\n" + prefix : "\n" + prefix + "\n" + prefix;
        boolean closesFence = fence && tag.is(Role.CLOSE);
        out.append(closesFence ? "\n" + prefix : gap).append(lines.replace("\n", "\n" + prefix)).append(gap);
    }

    /** A closing tag stands as deep as the one that it closes. */
    private String prefix(SiteTag tag) {
        SiteTag partner = pairs.partner(tag);
        Matcher prefix = PREFIX.matcher(lineOf(tag.is(Role.CLOSE) && partner != null ? partner.start() : tag.start()));
        return prefix.find() ? prefix.group() : "";
    }

    private String lineOf(int at) {
        int end = text.indexOf('\n', at);
        return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
    }
}
