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

/** Turns a block into pieces: one if it fits, else cut where a reader would cut it. */
final class BlockSplitter {

    private final TokenCost cost;
    private final TextSplitter texts;
    private final CodeSplitter codes;
    private final TableSplitter tables;
    private final ListSplitter lists;
    private final ChunkSettings settings;
    private final int target;
    private final int soft;
    private final int limit;

    /** With the given room for text, which a section's headings make smaller. */
    BlockSplitter(TokenCost cost, ChunkSettings settings, int limit) {
        this.cost = cost;
        this.settings = settings;
        this.limit = limit;
        this.target = Math.min(settings.target(), limit);
        this.soft = Math.min(settings.soft(), limit);
        this.texts = new TextSplitter(cost);
        this.codes = new CodeSplitter(cost, texts, settings);
        this.tables = new TableSplitter(cost, texts);
        this.lists = new ListSplitter(this);
    }

    List<Piece> pieces(Block block) {
        String text = block.text();
        int most = block instanceof Code || block instanceof Table || block instanceof Note ? limit : soft;
        int whole = cost.of(text, most);
        return whole <= most ? List.of(new Piece(block, text, whole, block.place(), false)) : parts(block, text);
    }

    /** A long introduction and, apart from it, its last sentence, which is enough of it before what it introduces. */
    List<Piece> lead(Piece piece) {
        List<String> sentences = TextSplitter.sentences(piece.text());
        String last = sentences.get(sentences.size() - 1);
        String first = piece.text().substring(0, piece.text().length() - last.length());
        return first.isBlank() ? List.of(piece) : List.of(part(piece, first.stripTrailing()), part(piece, last));
    }

    private Piece part(Piece whole, String text) {
        return new Piece(whole.source(), text, cost.of(text, limit), whole.place(), false);
    }

    private List<Piece> parts(Block block, String text) {
        if (block instanceof Code code) {
            return codes(code);
        }
        if (block instanceof Table table) {
            return tables.split(table, target, limit);
        }
        if (block instanceof Note note) {
            return within(note, note.place(), note.blocks(), (part, first) -> note.quoted(part));
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

    /** An item of a list: whole if it fits, else by its blocks, each part dressed as part of the item. */
    List<Piece> item(Block source, Place place, String whole, List<Block> blocks, Dress dress) {
        int size = cost.of(whole, soft);
        if (size <= soft) {
            return List.of(new Piece(source, whole, size, place, true));
        }
        return blocks.isEmpty() ? all(source, texts.split(whole, target, limit)) : within(source, place, blocks, dress);
    }

    /** Pieces that fit together are dressed together, so that a term or a label stands once in front of them. */
    private List<Piece> within(Block source, Place place, List<Block> blocks, Dress dress) {
        List<Piece> pieces = new ArrayList<>();
        List<Piece> inner = new ArrayList<>();
        blocks.forEach(block -> inner.addAll(pieces(block)));
        int room = Math.max(1, limit - cost.of(dress.put("", true), limit));
        for (List<Piece> together : new PiecePacker(settings, Math.min(soft, room), this).pack(inner)) {
            dress(source, place, together, dress, pieces);
        }
        return pieces;
    }

    /** Dressed text costs more; what no longer fits is dressed piece by piece, and else cut again as plain text. */
    private void dress(Block source, Place whole, List<Piece> together, Dress dress, List<Piece> pieces) {
        String dressed = dress.put(Piece.joined(together), pieces.isEmpty());
        int size = cost.of(dressed, limit);
        // The term or label of the first part stands before its text, perhaps on the page before.
        Place from = pieces.isEmpty() ? whole : together.get(0).place();
        Place place = from.through(together.get(together.size() - 1).place());
        if (size <= limit) {
            pieces.add(new Piece(source, dressed, size, place, false));
        } else if (together.size() > 1) {
            together.forEach(piece -> dress(source, whole, List.of(piece), dress, pieces));
        } else {
            texts.split(dressed, target, limit)
                    .forEach(part -> pieces.add(new Piece(source, part, cost.of(part, limit), place, false)));
        }
    }

    private List<Piece> codes(Code code) {
        return codes.split(code, target, limit).stream()
                .map(part -> new Piece(code, part.text(), cost.of(part.text(), limit), part.place(), false))
                .toList();
    }

    private List<Piece> all(Block source, List<String> texts) {
        return texts.stream()
                .map(text -> new Piece(source, text, cost.of(text, limit), source.place(), false))
                .toList();
    }
}
