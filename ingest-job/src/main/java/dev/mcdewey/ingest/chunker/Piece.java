package dev.mcdewey.ingest.chunker;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.Code;
import dev.mcdewey.ingest.guide.Paragraph;
import dev.mcdewey.ingest.guide.Place;
import java.util.List;

/**
 * A part of a section that is never cut again.
 *
 * @param source the block that it is, or is part of
 * @param cost its tokens
 * @param tight whether it follows a piece of the same block without a blank line
 */
record Piece(Block source, String text, int cost, Place place, boolean tight) {

    ChunkKind kind() {
        return ChunkKind.of(source);
    }

    /** An introduction, such as "The options are:", or a title, which ends in a word, belongs to what comes next. */
    boolean introduces() {
        char end = text.charAt(text.length() - 1);
        return source instanceof Paragraph && (end == ':' || end == ',' || Character.isLetterOrDigit(end));
    }

    /** Whether it is the rest of a sentence that code interrupts. */
    boolean continues(Piece before) {
        return source instanceof Paragraph
                && before.source instanceof Code
                && Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether they are paragraphs and code by turns to the end, so that each paragraph is of the code below it. */
    static boolean inPairs(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Block source = pieces.get(i).source;
            if (!(i % 2 == 0 ? source instanceof Paragraph : source instanceof Code)) {
                return false;
            }
        }
        return pieces.size() % 2 == 0;
    }

    /** The text of pieces that follow each other. */
    static String joined(List<Piece> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        StringBuilder text = new StringBuilder(pieces.get(0).text());
        for (int i = 1; i < pieces.size(); i++) {
            text.append(pieces.get(i).separatorAfter(pieces.get(i - 1)))
                    .append(pieces.get(i).text());
        }
        return text.toString();
    }

    String separatorAfter(Piece before) {
        return tight && before.tight && before.source.equals(source) ? "\n" : "\n\n";
    }
}
