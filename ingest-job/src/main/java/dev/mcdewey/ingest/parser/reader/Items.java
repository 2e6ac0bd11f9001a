package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.BulletList;
import dev.mcdewey.ingest.guide.ListItem;
import dev.mcdewey.ingest.guide.Numerals;
import dev.mcdewey.ingest.guide.Place;
import dev.mcdewey.ingest.guide.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The items of a list as far as they are read, with the numbers that a browser would show. */
final class Items {

    private final List<ListItem> items = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Numerals> numerals = new ArrayList<>();
    private boolean numbered;

    void add(int number, Numerals written, List<Block> blocks) {
        numbers.add(number);
        numerals.add(written);
        numbered |= written != Numerals.NONE;
        items.add(new ListItem(blocks));
    }

    void addToLast(List<Block> blocks) {
        ListItem last = items.remove(items.size() - 1);
        items.add(new ListItem(
                Stream.concat(last.blocks().stream(), blocks.stream()).toList()));
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** All of them: a list without order if none shows a number. */
    Block list() {
        return numbered
                ? Procedure.numbered(place(), numbers, numerals, items)
                : new BulletList(place(), TypedMarks.without(items));
    }

    private Place place() {
        List<Block> last = items.get(items.size() - 1).blocks();
        return items.get(0)
                .blocks()
                .get(0)
                .place()
                .through(last.get(last.size() - 1).place());
    }
}
