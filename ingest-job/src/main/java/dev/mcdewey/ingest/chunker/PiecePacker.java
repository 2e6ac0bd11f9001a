package dev.mcdewey.ingest.chunker;

import dev.mcdewey.ingest.guide.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Joins the pieces of one section into chunks, in order. */
final class PiecePacker {

    private final ChunkSettings settings;
    private final int limit;
    private final BlockSplitter splitter;
    private final List<List<Piece>> chunks = new ArrayList<>();
    private List<Piece> open = new ArrayList<>();
    private int openSize;
    private boolean paired;

    PiecePacker(ChunkSettings settings, int limit, BlockSplitter splitter) {
        this.settings = settings;
        this.limit = limit;
        this.splitter = splitter;
    }

    List<List<Piece>> pack(List<Piece> pieces) {
        paired = Piece.inPairs(pieces);
        pieces.forEach(this::add);
        close();
        joinSmallLast();
        return chunks;
    }

    private void add(Piece piece) {
        if (!open.isEmpty() && openSize + piece.cost() > Math.min(settings.target(), limit) && !endsSentence(piece)) {
            List<Piece> lead = takeLead(piece);
            close();
            lead.forEach(this::open);
        }
        open(piece);
    }

    private void open(Piece piece) {
        open.add(piece);
        openSize += piece.cost();
    }

    /** The end of a sentence that code interrupts may take a chunk a little over its target. */
    private boolean endsSentence(Piece piece) {
        return piece.continues(open.get(open.size() - 1)) && openSize + piece.cost() <= most();
    }

    /** Takes out of the open chunk what would make no sense without the next piece, or the next without it. */
    private List<Piece> takeLead(Piece next) {
        partLead(next);
        List<Piece> lead = new ArrayList<>();
        int size = next.cost();
        Piece after = next;
        while (!open.isEmpty() && leads(open.get(open.size() - 1), after, size, lead.isEmpty())) {
            after = open.remove(open.size() - 1);
            size += after.cost();
            lead.add(0, after);
        }
        return lead;
    }

    /** Parts a long introduction on one page, if its last sentence can go with what comes next. */
    private void partLead(Piece next) {
        Piece last = open.get(open.size() - 1);
        if (last.cost() <= settings.lead()
                || !last.introduces()
                || !Objects.equals(last.place().page(), last.place().lastPage())
                || last.source().equals(next.source())) {
            return;
        }
        List<Piece> parts = splitter.lead(last);
        Piece lead = parts.get(parts.size() - 1);
        if (lead.cost() <= settings.lead() && lead.cost() + next.cost() <= limit) {
            open.remove(open.size() - 1);
            open.addAll(parts);
        }
    }

    /** Whether it leads to what comes after it; of titles in a row only the last does, or all of them would move on. */
    private boolean leads(Piece piece, Piece after, int size, boolean last) {
        int together = piece.cost() + size;
        if (introduces(piece, after) && (last || !after.introduces())) {
            return together <= limit;
        }
        return after.continues(piece) && together <= most();
    }

    private boolean introduces(Piece piece, Piece after) {
        boolean pair = paired && after.source() instanceof Code;
        return (pair || piece.introduces())
                && piece.cost() <= settings.lead()
                && !after.source().equals(piece.source());
    }

    private int most() {
        return Math.min(settings.soft(), limit);
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
        if (size(last) < settings.small() && size(before) + size(last) <= most()) {
            before.addAll(last);
            chunks.remove(chunks.size() - 1);
        }
    }

    private static int size(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::cost).sum();
    }
}
