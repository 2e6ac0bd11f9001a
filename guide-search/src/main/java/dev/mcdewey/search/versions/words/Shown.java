package dev.mcdewey.search.versions.words;

import dev.mcdewey.search.versions.words.DiffPiece.Op;
import java.util.ArrayList;
import java.util.List;

/**
 * What is shown of a difference.
 *
 * @param pieces the pieces, shortened
 * @param cut whether the end is missing
 */
record Shown(List<DiffPiece> pieces, boolean cut) {

    /** Words on either side of a change: enough to know the sentence by. */
    private static final int CONTEXT = 12;

    /** Words of one section; what is longer is better read in the guide. */
    private static final int MOST = 1_200;

    static Shown of(List<DiffPiece> pieces) {
        List<DiffPiece> shown = new ArrayList<>();
        int room = MOST;
        for (DiffPiece piece : shortened(pieces)) {
            if (piece.op() != Op.GAP && piece.words() > room) {
                shown.add(beginning(piece, room));
                shown.add(DiffPiece.gap(left(pieces, shown)));
                return new Shown(shown, true);
            }
            room -= piece.op() == Op.GAP ? 0 : piece.words();
            shown.add(piece);
        }
        return new Shown(shown, false);
    }

    private static int left(List<DiffPiece> all, List<DiffPiece> shown) {
        return words(all) - words(shown);
    }

    private static int words(List<DiffPiece> pieces) {
        return pieces.stream().mapToInt(DiffPiece::words).sum();
    }

    private static DiffPiece beginning(DiffPiece piece, int words) {
        return new DiffPiece(piece.op(), Tokens.of(piece.text()).text(0, words), words);
    }

    private static List<DiffPiece> shortened(List<DiffPiece> pieces) {
        List<DiffPiece> shortened = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            DiffPiece piece = pieces.get(i);
            int before = i == 0 ? 0 : CONTEXT;
            int after = i == pieces.size() - 1 ? 0 : CONTEXT;
            if (piece.isSame() && piece.words() > before + after + CONTEXT) {
                shortened.addAll(ends(piece, before, after));
            } else {
                shortened.add(piece);
            }
        }
        return shortened;
    }

    private static List<DiffPiece> ends(DiffPiece piece, int before, int after) {
        Tokens tokens = Tokens.of(piece.text());
        int size = tokens.size();
        return List.of(
                        new DiffPiece(Op.SAME, tokens.surrounded(0, before), before),
                        DiffPiece.gap(size - before - after),
                        new DiffPiece(Op.SAME, tokens.surrounded(size - after, size), after))
                .stream()
                .filter(part -> part.words() > 0)
                .toList();
    }
}
