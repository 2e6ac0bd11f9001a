package dev.mcdewey.mcp.tool;

import dev.mcdewey.search.versions.words.DiffPiece;
import java.util.List;

/** A difference as one short line: {@code [-taken out-]{+put in+}}, the way version control shows words to people. */
final class InlineDiff {

    private static final int LONGEST = 480;

    /** One long insertion must not hide the small ones behind it. */
    private static final int PIECE = 180;

    private static final int CONTEXT = 60;
    private static final String CUT = "…";

    private InlineDiff() {}

    static String of(List<DiffPiece> pieces) {
        StringBuilder line = new StringBuilder();
        for (DiffPiece piece : pieces) {
            String next = shown(piece);
            if (line.length() + next.length() > LONGEST) {
                return line.append(CUT).toString();
            }
            line.append(next);
        }
        return line.toString().strip();
    }

    private static String shown(DiffPiece piece) {
        return switch (piece.op()) {
            case SAME -> context(PlainText.spaced(piece.text()));
            case ADDED -> "{+" + PlainText.cut(PlainText.spaced(piece.text()), PIECE) + "+}";
            case REMOVED -> "[-" + PlainText.cut(PlainText.spaced(piece.text()), PIECE) + "-]";
            case GAP -> CUT;
        };
    }

    /** Both ends, since either may stand beside a change. */
    private static String context(String same) {
        return same.length() <= 2 * CONTEXT
                ? same
                : same.substring(0, CONTEXT) + CUT + same.substring(same.length() - CONTEXT);
    }
}
