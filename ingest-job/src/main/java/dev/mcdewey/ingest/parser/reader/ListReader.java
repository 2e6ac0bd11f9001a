package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Numerals;
import org.jsoup.nodes.Element;

/** Reads lists, their items with all that stands in them. */
final class ListReader {

    private final Places places;
    private final Layout layout;
    private final BlockSink sink;

    ListReader(Places places, Layout layout, BlockSink sink) {
        this.places = places;
        this.layout = layout;
        this.sink = sink;
    }

    void bullets(Element list) {
        items(list, Numerals.NONE);
    }

    void steps(Element list) {
        items(list, Numerals.DECIMAL);
    }

    void definitions(Element list) {
        places.pass(list);
        new DefinitionReader(places, layout, sink).read(list);
    }

    private void items(Element list, Numerals usual) {
        places.pass(list);
        Numerals numerals = ListStyle.numerals(list, usual);
        new ItemReader(places, layout, sink, numerals, StepCount.of(list)).read(list);
    }
}
