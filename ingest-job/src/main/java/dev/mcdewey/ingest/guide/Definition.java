package dev.mcdewey.ingest.guide;

import java.util.List;
import java.util.regex.Pattern;

/** A term, or several that share one meaning joined by commas, and what it means. */
public record Definition(Place place, String term, List<Block> blocks) {

    /** A colon of its own, or the end of a sentence, behind either of which the mark of a footnote may stand. */
    private static final Pattern ENDED = Pattern.compile("(?::|[^.]\\.)(?:\\[\\w{1,3}])?$");

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
        String colon = mayBeEnded() && ENDED.matcher(term).find() ? "" : ":";
        return term + colon + (paragraph ? " " : "\n\n");
    }

    /** Most terms end otherwise, and a look at their last letter costs nothing. */
    private boolean mayBeEnded() {
        return ":.]".indexOf(term.charAt(term.length() - 1)) >= 0;
    }
}
