package dev.mcdewey.search.passages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The pieces that were chosen.
 *
 * @param pieces in the order in which they were chosen, the best first
 */
record Selection(List<Piece> pieces) {

    static final Selection NOTHING = new Selection(List.of());

    Selection with(Piece piece) {
        return new Selection(Stream.concat(pieces.stream(), Stream.of(piece)).toList());
    }

    boolean has(Piece piece) {
        return pieces.stream().anyMatch(chosen -> chosen.id().equals(piece.id()));
    }

    /** By guide, the one with the best piece first, each in reading order; pieces that adjoin are one passage. */
    List<CitedPassage> passages() {
        List<List<Piece>> runs = new ArrayList<>();
        for (Piece piece : inReadingOrder()) {
            List<Piece> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!last.isEmpty() && last.get(last.size() - 1).isFollowedBy(piece)) {
                last.add(piece);
            } else {
                runs.add(new ArrayList<>(List.of(piece)));
            }
        }
        return Stream.iterate(1, number -> number <= runs.size(), number -> number + 1)
                .map(number -> Run.passage(number, runs.get(number - 1)))
                .toList();
    }

    private List<Piece> inReadingOrder() {
        Map<List<String>, Integer> guides = new HashMap<>();
        pieces.forEach(piece -> guides.putIfAbsent(piece.guide(), guides.size()));
        return pieces.stream()
                .sorted(Comparator.comparing((Piece piece) -> guides.getOrDefault(piece.guide(), 0))
                        .thenComparing(piece -> piece.file().position())
                        .thenComparing(piece -> piece.file().fileId().toString())
                        .thenComparing(Piece::ordinal))
                .toList();
    }
}
