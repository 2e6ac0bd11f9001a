package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.BulletList;
import dev.mcdewey.ingest.guide.Numerals;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the items of a list, which may stand in wrappers, and what stands between them. */
final class ItemReader {

    private static final Set<String> ITEM = Set.of("li");

    private final Places places;
    private final Layout layout;
    private final BlockSink sink;
    private final Numerals numerals;
    private final StepCount count;
    private final LooseReader loose;
    private final Items items = new Items();

    /** The given numerals stand before items that name no others. */
    ItemReader(Places places, Layout layout, BlockSink sink, Numerals numerals, StepCount count) {
        this.places = places;
        this.layout = layout;
        this.sink = sink;
        this.numerals = numerals;
        this.count = count;
        this.loose = new LooseReader(places, layout);
    }

    /** Hands what stands before the first item to the sink, and then the list. */
    void read(Element list) {
        readChildren(list);
        if (!items.isEmpty()) {
            sink.block(items.list());
        }
    }

    private void readChildren(Element parent) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (!(child instanceof Element element)) {
                loose.read(child);
            } else if (ITEM.contains(element.normalName())) {
                placeLoose();
                readItem(element);
            } else if (LooseReader.isAround(element, ITEM)) {
                placeLoose();
                places.pass(element);
                readChildren(element);
            } else {
                loose.read(element);
            }
        }
        placeLoose();
    }

    /** What stands behind an item belongs to it; before the first one it is no item and bears no number. */
    private void placeLoose() {
        List<Block> blocks = loose.take();
        if (items.isEmpty()) {
            blocks.forEach(sink::block);
        } else if (!blocks.isEmpty()) {
            items.addToLast(blocks);
        }
    }

    /** A list that stands in an item of its own belongs to the item before it. */
    private void readItem(Element item) {
        places.pass(item);
        List<Block> blocks = FlowReader.blocksIn(item, places, layout);
        // A browser also counts an item that says nothing.
        int number = count.number(item);
        if (blocks.isEmpty()) {
            return;
        }
        if (!items.isEmpty() && isOnlyList(blocks)) {
            items.addToLast(blocks);
        } else {
            items.add(number, ListStyle.numerals(item, numerals), blocks);
        }
    }

    private static boolean isOnlyList(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof BulletList;
    }
}
