package dev.mcdewey.ingest.guide;

import java.util.List;

/** A term, or several that share one meaning joined by commas, and what it means. */
public record Definition(Place place, String term, List<Block> blocks) {

    /** Copies the blocks. */
    public Definition {
        blocks = List.copyOf(blocks);
    }

    /** The term as a list item, its definition behind it. */
    public String text() {
        return defined(Markdown.blocks(blocks));
    }

    /** The term with the given Markdown as its definition. */
    public String defined(String markdown) {
        return Markdown.prefixed(head(markdown) + markdown, BulletList.MARKER, "  ")
                .stripTrailing();
    }

    private String head(String markdown) {
        if (term.isEmpty() || blocks.isEmpty()) {
            return term;
        }
        boolean paragraph = !Markdown.startsAsBlock(markdown);
        boolean ended = term.endsWith(":") || (term.endsWith(".") && !term.endsWith(".."));
        String colon = ended ? "" : ":";
        return term + colon + (paragraph ? " " : "\n\n");
    }
}
