package dev.mcdewey.ingest.guide;

import java.util.List;

/**
 * A note, warning, tip or other aside set off from the text.
 *
 * @param kind its label, such as {@code Note} or {@code Warning}
 */
public record Note(Place place, String kind, List<Block> blocks) implements Block {

    /** Copies the blocks. */
    public Note {
        blocks = List.copyOf(blocks);
    }

    @Override
    public String text() {
        return quoted(Markdown.blocks(blocks));
    }

    /** The given Markdown as the body of a note of this kind. */
    public String quoted(String markdown) {
        return Markdown.prefixed("**" + kind + ":** " + (startsAsBlock() ? "\n" : "") + markdown, "> ", "> ");
    }

    /** A list or a fence must begin on its own line, or it is no list and no fence. */
    private boolean startsAsBlock() {
        return !blocks.isEmpty() && !(blocks.get(0) instanceof Paragraph);
    }
}
