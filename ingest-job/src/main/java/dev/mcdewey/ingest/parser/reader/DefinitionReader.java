package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.Definition;
import dev.mcdewey.ingest.guide.DefinitionList;
import dev.mcdewey.ingest.guide.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads a definition list, whose terms may share a definition and may stand in wrappers. */
final class DefinitionReader {

    private static final Set<String> PARTS = Set.of("dt", "dd");

    private final Places places;
    private final Layout layout;
    private final BlockSink sink;
    private final LooseReader loose;
    private final List<Definition> definitions = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private @Nullable Place termPlace;

    DefinitionReader(Places places, Layout layout, BlockSink sink) {
        this.places = places;
        this.layout = layout;
        this.sink = sink;
        this.loose = new LooseReader(places, layout);
    }

    /** Hands what stands before the first term to the sink, and then the list. */
    void read(Element list) {
        readChildren(list);
        placeLoose();
        if (!terms.isEmpty()) {
            define(List.of());
        }
        if (!definitions.isEmpty()) {
            Place first = definitions.get(0).place();
            Place last = definitions.get(definitions.size() - 1).place();
            sink.block(new DefinitionList(first.through(last), definitions));
        }
    }

    private void readChildren(Element parent) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element element) {
                readPart(element);
            } else {
                loose.read(child);
            }
        }
    }

    private void readPart(Element element) {
        switch (element.normalName()) {
            case "dt" -> term(element);
            case "dd" -> meaning(element);
            case "dl" -> readWrapper(element);
            default -> {
                if (LooseReader.isAround(element, PARTS)) {
                    readWrapper(element);
                } else {
                    loose.read(element);
                }
            }
        }
    }

    private void readWrapper(Element element) {
        loose.endParagraph();
        places.pass(element);
        readChildren(element);
        loose.endParagraph();
    }

    private void term(Element element) {
        placeLoose();
        places.pass(element);
        String term = LineReader.line(element, places);
        if (!term.isEmpty()) {
            terms.add(term);
            termPlace = termPlace == null ? places.here() : termPlace;
        }
    }

    private void meaning(Element element) {
        if (terms.isEmpty()) {
            placeLoose();
        }
        List<Block> before = loose.take();
        places.pass(element);
        define(joined(before, FlowReader.blocksIn(element, places, layout)));
    }

    /** What stands behind a term is its meaning, and what stands behind a meaning belongs to it. */
    private void placeLoose() {
        List<Block> blocks = loose.take();
        if (blocks.isEmpty()) {
            return;
        }
        if (!terms.isEmpty()) {
            define(blocks);
        } else if (definitions.isEmpty()) {
            blocks.forEach(sink::block);
        } else {
            Definition last = definitions.remove(definitions.size() - 1);
            Place place = last.place().through(blocks.get(blocks.size() - 1).place());
            definitions.add(new Definition(place, last.term(), joined(last.blocks(), blocks)));
        }
    }

    private static List<Block> joined(List<Block> first, List<Block> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<Block> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private void define(List<Block> blocks) {
        Place start = termPlace != null
                ? termPlace
                : blocks.isEmpty() ? places.here() : blocks.get(0).place();
        if (!terms.isEmpty() || !blocks.isEmpty()) {
            definitions.add(new Definition(places.until(start), String.join(", ", terms), blocks));
        }
        terms.clear();
        termPlace = null;
    }
}
