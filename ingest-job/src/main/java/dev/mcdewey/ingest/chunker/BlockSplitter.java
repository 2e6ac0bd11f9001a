package dev.mcdewey.ingest.chunker;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.BulletList;
import dev.mcdewey.ingest.guide.Code;
import dev.mcdewey.ingest.guide.DefinitionList;
import dev.mcdewey.ingest.guide.Note;
import dev.mcdewey.ingest.guide.Place;
import dev.mcdewey.ingest.guide.Procedure;
import dev.mcdewey.ingest.guide.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Turns a block into pieces: one if it fits, else cut where a reader would cut it. */
final class BlockSplitter {

    private final TokenCost cost;
    private final TextSplitter texts;
    private final CodeSplitter codes;
    private final TableSplitter tables;
    private final ListSplitter lists;
    private final int target;
    private final int soft;
    private final int limit;

    /** With the given room for text, which a section's headings make smaller. */
    BlockSplitter(TokenCost cost, ChunkSettings settings, int limit) {
        this.cost = cost;
        this.limit = limit;
        this.target = Math.min(settings.target(), limit);
        this.soft = Math.min(settings.soft(), limit);
        this.texts = new TextSplitter(cost);
        this.codes = new CodeSplitter(cost, texts);
        this.tables = new TableSplitter(cost, texts);
        this.lists = new ListSplitter(this);
    }

    List<Piece> pieces(Block block) {
        String text = block.text();
        int whole = cost.of(text, limit);
        int most = block instanceof Code || block instanceof Table || block instanceof Note ? limit : soft;
        return whole <= most ? List.of(new Piece(block, text, whole, block.place(), false)) : parts(block, text);
    }

    private List<Piece> parts(Block block, String text) {
        if (block instanceof Code code) {
            return all(code, codes.split(code, target, limit));
        }
        if (block instanceof Table table) {
            return tables.split(table, target, limit);
        }
        if (block instanceof Note note) {
            return within(note, note.blocks(), note::quoted);
        }
        if (block instanceof BulletList list) {
            return lists.items(list);
        }
        if (block instanceof Procedure procedure) {
            return lists.steps(procedure);
        }
        return block instanceof DefinitionList list
                ? lists.definitions(list)
                : all(block, texts.split(text, target, limit));
    }

    /** An item of a list: whole if it fits, else block by block, each dressed as part of the item. */
    List<Piece> item(Block source, Place place, String whole, List<Block> blocks, UnaryOperator<String> dress) {
        int size = cost.of(whole, limit);
        return size <= soft ? List.of(new Piece(source, whole, size, place, true)) : within(source, blocks, dress);
    }

    private List<Piece> within(Block source, List<Block> blocks, UnaryOperator<String> dress) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : blocks) {
            for (Piece piece : pieces(block)) {
                dress(source, piece, dress, pieces);
            }
        }
        return pieces;
    }

    /** Dressed text costs more; what no longer fits is cut again as plain text. */
    private void dress(Block source, Piece piece, UnaryOperator<String> dress, List<Piece> pieces) {
        String dressed = dress.apply(piece.text());
        int size = cost.of(dressed, limit);
        if (size <= limit) {
            pieces.add(new Piece(source, dressed, size, piece.place(), false));
        } else {
            texts.split(dressed, target, limit)
                    .forEach(text -> pieces.add(new Piece(source, text, cost.of(text, limit), piece.place(), false)));
        }
    }

    private List<Piece> all(Block source, List<String> texts) {
        return texts.stream()
                .map(text -> new Piece(source, text, cost.of(text, limit), source.place(), false))
                .toList();
    }
}
