package dev.mcdewey.ingest.chunker;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.ParsedFile;
import dev.mcdewey.ingest.guide.Place;
import dev.mcdewey.ingest.guide.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a parsed file into chunks that an embedding model takes whole. The same file gives the same chunks.
 *
 * <p>A chunk never crosses a heading, however short its section is: the heading is what names and cites the chunk, and a
 * chunk that depends on its own section alone stays the same when a new version changes the next one.
 */
public final class Chunker {

    /** Between the parts of a heading path where it is put in front of a chunk's text. */
    public static final String PATH_SEPARATOR = " › ";

    /** The marks that a model puts around its input. */
    private static final int MODEL_MARKS = 2;

    private final TokenCost cost;
    private final ChunkSettings settings;

    /** With the model's own count of tokens, its marks not counted, or an estimate that errs upwards. */
    public Chunker(TokenCount tokens, ChunkSettings settings) {
        this.cost = new TokenCost(tokens);
        this.settings = settings;
    }

    /** The file's chunks in reading order. */
    public List<ChunkDraft> chunks(ParsedFile file) {
        List<ChunkDraft> drafts = new ArrayList<>();
        for (int i = 0; i < file.sections().size(); i++) {
            Section section = file.sections().get(i);
            boolean last = i + 1 == file.sections().size();
            if (!section.blocks().isEmpty()) {
                addChunks(section, drafts);
            } else if (last || !section.holds(file.sections().get(i + 1))) {
                drafts.add(headingOnly(section));
            }
        }
        return drafts;
    }

    /** A heading with nothing under it would be lost, so it becomes a chunk. */
    private static ChunkDraft headingOnly(Section section) {
        return draft(section, section.heading(), ChunkKind.TEXT, section.place(), section.place());
    }

    private void addChunks(Section section, List<ChunkDraft> drafts) {
        int limit = room(section);
        BlockSplitter splitter = new BlockSplitter(cost, settings, limit);
        List<Piece> pieces = new ArrayList<>();
        for (Block block : section.blocks()) {
            pieces.addAll(splitter.pieces(block));
        }
        if (pieces.isEmpty()) {
            drafts.add(headingOnly(section));
        }
        for (List<Piece> chunk : new PiecePacker(settings, limit, splitter).pack(pieces)) {
            drafts.add(draft(section, chunk));
        }
    }

    /** What the headings leave of the window; headings beyond half of it are the reader's to cut, not the text. */
    private int room(Section section) {
        int headings = cost.of(String.join(PATH_SEPARATOR, section.headingPath()), settings.window());
        return Math.max(settings.window() / 2, settings.window() - headings - MODEL_MARKS);
    }

    private static ChunkDraft draft(Section section, List<Piece> pieces) {
        Place first = pieces.get(0).place();
        Place last = pieces.get(pieces.size() - 1).place();
        return draft(section, Piece.joined(pieces), dominant(pieces), first, last);
    }

    private static ChunkDraft draft(Section section, String text, ChunkKind kind, Place first, Place last) {
        return new ChunkDraft(
                section.headingPath(),
                text,
                kind.label(),
                first.page(),
                latest(first.lastPage(), last.lastPage()),
                first.pageLabel(),
                first.anchor() == null ? section.anchor() : first.anchor());
    }

    private static @Nullable Integer latest(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.max(one, other);
    }

    private static ChunkKind dominant(List<Piece> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0).kind();
        }
        Map<ChunkKind, Integer> shares = new EnumMap<>(ChunkKind.class);
        pieces.forEach(piece -> shares.merge(piece.kind(), piece.cost(), Integer::sum));
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(ChunkKind.TEXT);
    }
}
