package dev.mcdewey.ingest.chunker;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.BulletList;
import dev.mcdewey.ingest.guide.Definition;
import dev.mcdewey.ingest.guide.DefinitionList;
import dev.mcdewey.ingest.guide.ListItem;
import dev.mcdewey.ingest.guide.Place;
import dev.mcdewey.ingest.guide.Procedure;
import java.util.ArrayList;
import java.util.List;

/** Splits lists between their items. */
final class ListSplitter {

    private final BlockSplitter blocks;

    ListSplitter(BlockSplitter blocks) {
        this.blocks = blocks;
    }

    List<Piece> items(BulletList list) {
        List<Piece> pieces = new ArrayList<>();
        list.items().forEach(item -> pieces.addAll(item(list, item, BulletList.MARKER)));
        return pieces;
    }

    List<Piece> steps(Procedure procedure) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < procedure.steps().size(); i++) {
            pieces.addAll(item(procedure, procedure.steps().get(i), procedure.marker(i)));
        }
        return pieces;
    }

    /** Only the first part of an item that is split bears its marker, or steps would seem repeated. */
    private List<Piece> item(Block list, ListItem item, String marker) {
        return blocks.item(
                list,
                placeOf(item, list),
                item.text(marker),
                item.blocks(),
                (text, first) -> first ? ListItem.marked(marker, text) : text);
    }

    /** Every part of a definition that is split repeats the term, without which it says nothing. */
    List<Piece> definitions(DefinitionList list) {
        List<Piece> pieces = new ArrayList<>();
        for (Definition definition : list.definitions()) {
            pieces.addAll(blocks.item(
                    list,
                    definition.place(),
                    definition.text(),
                    definition.blocks(),
                    (text, first) -> definition.defined(text)));
        }
        return pieces;
    }

    private static Place placeOf(ListItem item, Block list) {
        return item.blocks().isEmpty() ? list.place() : item.blocks().get(0).place();
    }
}
