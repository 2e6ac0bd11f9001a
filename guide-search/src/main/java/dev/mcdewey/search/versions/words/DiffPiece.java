package dev.mcdewey.search.versions.words;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A stretch of a text that was compared with another.
 *
 * @param op what became of it
 * @param text the words as they stand in the Markdown, without the rules of tables; empty for a gap
 * @param words how many words and signs it has, or a gap leaves out
 */
public record DiffPiece(Op op, String text, int words) {

    /** What became of a stretch. */
    public enum Op {
        /** It stands in both. */
        SAME,
        /** It stands in the second text only. */
        ADDED,
        /** It stands in the first text only. */
        REMOVED,
        /** Words that are not shown: they stand in both, or the difference is longer than what is shown of it. */
        GAP;

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static DiffPiece gap(int words) {
        return new DiffPiece(Op.GAP, "", words);
    }

    boolean isSame() {
        return op == Op.SAME;
    }
}
