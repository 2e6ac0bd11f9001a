package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.parser.format.PageElements;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a list but in none of its items, which a page shows all the same. */
final class LooseReader {

    private final Places places;
    private final Layout layout;
    private BlockCollector collector = new BlockCollector();
    private @Nullable FlowReader flow;

    LooseReader(Places places, Layout layout) {
        this.places = places;
        this.layout = layout;
    }

    /** Reads on; the white space between items, which is most of it, begins nothing. */
    void read(Node node) {
        if (flow == null && node instanceof TextNode text && text.isBlank()) {
            return;
        }
        if (flow == null) {
            flow = new FlowReader(places, layout, collector);
        }
        flow.read(node);
    }

    void endParagraph() {
        if (flow != null) {
            flow.flush();
        }
    }

    /** What was read since the last time. */
    List<Block> take() {
        if (flow == null) {
            return List.of();
        }
        flow.flush();
        List<Block> blocks = collector.blocks();
        collector = new BlockCollector();
        flow = null;
        return blocks;
    }

    /** Whether an element between the items is only there to hold some of them, which have these names. */
    static boolean isAround(Element element, Set<String> items) {
        if (PageElements.isList(element)) {
            return false;
        }
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (items.contains(child.normalName()) || isAround(child, items)) {
                return true;
            }
        }
        return false;
    }
}
