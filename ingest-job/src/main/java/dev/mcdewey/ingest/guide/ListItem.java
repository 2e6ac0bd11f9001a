package dev.mcdewey.ingest.guide;

import java.util.List;

/** One item of a list or one step of a procedure. */
public record ListItem(List<Block> blocks) {

    /** Copies the blocks. */
    public ListItem {
        blocks = List.copyOf(blocks);
    }

    /** The item behind its marker, such as {@code "- "}, with what follows indented under it. */
    public String text(String marker) {
        return marked(marker, Markdown.blocks(blocks));
    }

    /** The given Markdown behind a marker, with its further lines indented under it. */
    public static String marked(String marker, String markdown) {
        // Markdown's own marker ends at the first space; a letter behind it is text.
        return Markdown.prefixed(markdown, marker, " ".repeat(marker.indexOf(' ') + 1));
    }
}
