package dev.mcdewey.search.citation;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which characters of a text mark it up rather than belong to its words. */
final class MarkdownMarks {

    /** Numbers that Markdown cannot count stand behind a dash. */
    private static final String ITEM = "[-*+•][ \\t]++(?:(?:\\d{1,6}|[a-zA-Z]|[ivxlcIVXLC]{2,8})[.)][ \\t]++)?";

    /** What a line begins with: quotes, bullets, numbers, headings; or all of it: fences and rules below headers. */
    private static final Pattern LINE = Pattern.compile("(?m)^[> \\t]*+(?:" + ITEM + "|\\d{1,4}[.)][ \\t]++)?"
            + "(?:#{1,6}[ \\t]|(?:`{3,}[^`\\n]*|~~~.*)$|[|: \\t-]*---[|: \\t-]*$)?");

    private static final Pattern LINK = Pattern.compile("(!?\\[)[^]\\n]{0,200}(]\\([^)\\s]*\\))");

    /** Emphasis, code, cells, escapes, and what search puts round the words it found. */
    private static final Pattern INLINE = Pattern.compile("[*`|]|~~|\\\\(?=\\p{Punct})|</?mark>");

    private MarkdownMarks() {}

    static BitSet in(String text) {
        BitSet marks = new BitSet(text.length());
        LINE.matcher(text).results().forEach(line -> marks.set(line.start(), line.end()));
        INLINE.matcher(text).results().forEach(mark -> marks.set(mark.start(), mark.end()));
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            marks.set(link.start(1), link.end(1));
            marks.set(link.start(2), link.end(2));
        }
        return marks;
    }
}
