package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.BulletList;
import dev.mcdewey.ingest.guide.DefinitionList;
import dev.mcdewey.ingest.guide.Numerals;
import dev.mcdewey.ingest.guide.Place;
import dev.mcdewey.ingest.guide.Procedure;
import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads lists, their items with all that stands in them. */
final class ListReader {

    private final Places places;
    private final Layout layout;

    ListReader(Places places, Layout layout) {
        this.places = places;
        this.layout = layout;
    }

    Optional<Block> bullets(Element list) {
        Items items = items(list);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new BulletList(items.place(), TypedMarks.without(items.items())));
    }

    Optional<Block> steps(Element list) {
        Items items = items(list);
        Numerals numerals = Numerals.ofType(list.attr("type"));
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Procedure.numbered(items.place(), items.numbers(), numerals, items.items()));
    }

    Optional<Block> definitions(Element list) {
        places.pass(list);
        DefinitionReader reader = new DefinitionReader(places, layout);
        reader.read(list);
        return reader.definitions().isEmpty() ? Optional.empty() : Optional.of(asList(reader));
    }

    private static DefinitionList asList(DefinitionReader reader) {
        Place first = reader.definitions().get(0).place();
        Place last = reader.definitions().get(reader.definitions().size() - 1).place();
        return new DefinitionList(first.through(last), reader.definitions());
    }

    private Items items(Element list) {
        places.pass(list);
        Items items = new Items();
        StepCount count = StepCount.of(list);
        for (Node child = list.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Comment comment) {
                PageMark.of(comment.getData()).ifPresent(places::turnTo);
            } else if (child instanceof Element element) {
                addItem(element, count, items);
            }
        }
        return items;
    }

    /** A list that stands directly in a list, or in an item of its own, belongs to the item before it. */
    private void addItem(Element element, StepCount count, Items items) {
        boolean stray = !element.normalName().equals("li");
        places.pass(element);
        List<Block> blocks = stray ? strayBlocks(element) : FlowReader.blocksIn(element, places, layout);
        boolean further = (stray || isOnlyList(blocks)) && !items.isEmpty();
        // A browser also counts what says nothing, but nothing that is no item.
        int number = stray && further ? 0 : count.number(element);
        if (blocks.isEmpty()) {
            return;
        }
        if (further) {
            items.addToLast(blocks);
        } else {
            items.add(number, blocks);
        }
    }

    private static boolean isOnlyList(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof BulletList;
    }

    private List<Block> strayBlocks(Element element) {
        BlockCollector collector = new BlockCollector();
        boolean structured = new StructureReader(places, layout, collector).read(element);
        return structured ? collector.blocks() : FlowReader.blocksIn(element, places, layout);
    }
}
