package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.Paragraph;
import dev.mcdewey.ingest.parser.tidy.Tidy;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads the elements that are blocks of their own: lists, tables, code, notes. */
final class StructureReader {

    private final Places places;
    private final Layout layout;
    private final BlockSink sink;

    StructureReader(Places places, Layout layout, BlockSink sink) {
        this.places = places;
        this.layout = layout;
        this.sink = sink;
    }

    /** Reads the element and what is in it, or says that it is no such block. */
    boolean read(Element element) {
        if (element.hasAttr(Tidy.NOTE)) {
            readNote(element);
            return true;
        }
        return readByTag(element);
    }

    private boolean readByTag(Element element) {
        ListReader lists = new ListReader(places, layout, sink);
        switch (element.normalName()) {
            case "pre", "listing", "xmp" -> CodeReader.read(element, places).ifPresent(sink::block);
            case "table" -> new TableReader(places).read(element).ifPresent(sink::block);
            case "ul", "menu", "dir" -> lists.bullets(element);
            case "ol" -> lists.steps(element);
            case "dl" -> lists.definitions(element);
            case "blockquote" -> readQuote(element);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readNote(Element note) {
        places.pass(note);
        List<Block> blocks = FlowReader.blocksIn(note, places, layout);
        if (!blocks.isEmpty()) {
            sink.block(NoteMaker.note(note.attr(Tidy.NOTE), blocks));
        }
    }

    /** A quotation that begins with a label is a note; any other flows on as text. */
    private void readQuote(Element element) {
        places.pass(element);
        List<Block> blocks = new ArrayList<>(FlowReader.blocksIn(element, places, layout));
        boolean labelled = !blocks.isEmpty()
                && blocks.get(0) instanceof Paragraph first
                && NoteLabels.label(first.text()).isPresent();
        if (labelled) {
            sink.block(NoteMaker.note("Note", blocks));
        } else {
            blocks.forEach(sink::block);
        }
    }
}
