package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.ListItem;
import dev.mcdewey.ingest.guide.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The items of a list as far as they are read, with the numbers that a browser would show. */
final class Items {

    private final List<ListItem> items = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    void add(int number, List<Block> blocks) {
        numbers.add(number);
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

    List<ListItem> items() {
        return items;
    }

    List<Integer> numbers() {
        return numbers;
    }

    /** Where they all stand. */
    Place place() {
        List<Block> last = items.get(items.size() - 1).blocks();
        return items.get(0)
                .blocks()
                .get(0)
                .place()
                .through(last.get(last.size() - 1).place());
    }
}
