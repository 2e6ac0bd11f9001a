package dev.mcdewey.search.passages;

import dev.mcdewey.index.guide.ChunkId;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chunks that were found, and those round them in their sections. */
final class Pieces {

    /** How far a section is read round what was found in it; who wants more reads the section. */
    static final int REACH = 3;

    static final Pieces NONE = new Pieces(List.of(), Map.of());

    private final List<ChunkId> ranked;
    private final Map<ChunkId, Piece> known;

    /** Those that were found, best first, and all that are known. */
    Pieces(List<ChunkId> ranked, Map<ChunkId, Piece> known) {
        this.ranked = ranked;
        this.known = known;
    }

    /** What was found and is still there, best first. */
    List<Piece> ranked() {
        return ranked.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** What follows in the same section, and what stands before it there, each from the nearest on. */
    List<Iterator<Piece>> round(Piece piece) {
        return Stream.of(1, -1).map(step -> along(piece, step)).toList();
    }

    private Iterator<Piece> along(Piece piece, int step) {
        return IntStream.rangeClosed(1, REACH)
                .map(distance -> piece.ordinal() + step * distance)
                .mapToObj(ordinal -> known.get(piece.file().fileId().chunk(ordinal)))
                .takeWhile(near -> near != null && near.headingPath().equals(piece.headingPath()))
                .iterator();
    }
}
