package dev.mcdewey.ingest.parser.markdown.site;

import dev.mcdewey.ingest.parser.markdown.site.SiteTag.Role;
import java.util.List;

/** Moves what authors indent between two tags back to where the tags stand, since indented it would be code. */
final class Dedented {

    private final String[] lines;
    private final int[] stripped;

    private Dedented(String text) {
        lines = text.split("\n", -1);
        stripped = new int[lines.length];
    }

    static String bodies(String text) {
        List<SiteTag> tags = TagScanner.tags(text);
        TagPairs pairs = TagPairs.of(tags);
        Dedented dedented = new Dedented(text);
        LineNumbers numbers = new LineNumbers(text);
        for (SiteTag tag : tags) {
            SiteTag close = pairs.partner(tag);
            if (close != null && tag.is(Role.OPEN)) {
                dedent(dedented, numbers.of(tag.start()), numbers.of(tag.end()), numbers.of(close.start()));
            }
        }
        return dedented.text();
    }

    private static void dedent(Dedented dedented, int open, int openEnd, int close) {
        if (dedented.lines[open].stripLeading().matches("(?:\\{[{%]|<).*")) {
            dedented.dedent(open, openEnd + 1, close);
        }
    }

    /** Inner bodies come after the outer ones, and know by how much those have moved already. */
    private void dedent(int open, int from, int to) {
        int target = indent(open) - stripped[open];
        int least = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            least = lines[i].isBlank() ? least : Math.min(least, indent(i));
        }
        for (int i = from; i < to && least < Integer.MAX_VALUE; i++) {
            stripped[i] = Math.max(stripped[i], least - target);
        }
    }

    private int indent(int line) {
        return lines[line].length() - lines[line].stripLeading().length();
    }

    private String text() {
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lines[i].substring(Math.min(Math.max(stripped[i], 0), indent(i)));
        }
        return String.join("\n", lines);
    }
}
