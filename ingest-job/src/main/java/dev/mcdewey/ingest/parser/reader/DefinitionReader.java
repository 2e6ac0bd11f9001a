package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.Definition;
import dev.mcdewey.ingest.guide.Place;
import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads a definition list, whose terms may share a definition and may stand in wrappers. */
final class DefinitionReader {

    private final Places places;
    private final Layout layout;
    private final List<Definition> definitions = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private @Nullable Place termPlace;

    DefinitionReader(Places places, Layout layout) {
        this.places = places;
        this.layout = layout;
    }

    void read(Element list) {
        readChildren(list);
        if (!terms.isEmpty()) {
            define(List.of());
        }
    }

    private void readChildren(Element parent) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Comment comment) {
                PageMark.of(comment.getData()).ifPresent(places::turnTo);
            } else if (child instanceof Element element) {
                readPart(element);
            }
        }
    }

    private void readPart(Element element) {
        places.pass(element);
        switch (element.normalName()) {
            case "dt" -> term(element);
            case "dd" -> define(FlowReader.blocksIn(element, places, layout));
            default -> readChildren(element);
        }
    }

    private void term(Element element) {
        String term = LineReader.line(element, places);
        if (!term.isEmpty()) {
            terms.add(term);
            termPlace = termPlace == null ? places.here() : termPlace;
        }
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

    List<Definition> definitions() {
        return definitions;
    }
}
