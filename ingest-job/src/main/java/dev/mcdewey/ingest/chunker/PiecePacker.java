package dev.mcdewey.ingest.chunker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the pieces of one section into chunks, in order. */
final class PiecePacker {

    private final ChunkSettings settings;
    private final int limit;
    private final List<List<Piece>> chunks = new ArrayList<>();
    private List<Piece> open = new ArrayList<>();
    private int openSize;

    PiecePacker(ChunkSettings settings, int limit) {
        this.settings = settings;
        this.limit = limit;
    }

    List<List<Piece>> pack(List<Piece> pieces) {
        pieces.forEach(this::add);
        close();
        joinSmallLast();
        return chunks;
    }

    private void add(Piece piece) {
        if (!open.isEmpty() && openSize + piece.cost() > Math.min(settings.target(), limit)) {
            Piece introduction = takeIntroduction(piece);
            close();
            if (introduction != null) {
                open(introduction);
            }
        }
        open(piece);
    }

    private void open(Piece piece) {
        open.add(piece);
        openSize += piece.cost();
    }

    private @Nullable Piece takeIntroduction(Piece next) {
        Piece last = open.get(open.size() - 1);
        boolean moves = last.introduces()
                && last.cost() <= settings.small() * 2
                && last.cost() + next.cost() <= limit
                && !next.source().equals(last.source());
        return moves ? open.remove(open.size() - 1) : null;
    }

    private void close() {
        if (!open.isEmpty()) {
            chunks.add(open);
            open = new ArrayList<>();
        }
        openSize = 0;
    }

    private void joinSmallLast() {
        if (chunks.size() < 2) {
            return;
        }
        List<Piece> last = chunks.get(chunks.size() - 1);
        List<Piece> before = chunks.get(chunks.size() - 2);
        if (size(last) < settings.small() && size(before) + size(last) <= Math.min(settings.soft(), limit)) {
            before.addAll(last);
            chunks.remove(chunks.size() - 1);
        }
    }

    private static int size(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::cost).sum();
    }
}
