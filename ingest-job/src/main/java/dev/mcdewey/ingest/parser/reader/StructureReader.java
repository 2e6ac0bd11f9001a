package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the elements that are blocks of their own: lists, tables, code, notes. */
final class StructureReader {

    private static final Set<String> TITLES =
            Set.of("title", "admonition-title", "admonition-heading", "callout-title", "alert-heading", "alert-title");

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
        Optional<String> note = NoteKinds.of(element);
        if (note.isPresent()) {
            places.pass(element);
            readNote(element, note.get());
            return true;
        }
        return readByTag(element);
    }

    private boolean readByTag(Element element) {
        ListReader lists = new ListReader(places, layout);
        switch (element.normalName()) {
            case "pre", "listing", "xmp" -> CodeReader.read(element, places).ifPresent(sink::block);
            case "table" -> new TableReader(places).read(element).ifPresent(sink::block);
            case "ul", "menu", "dir" -> lists.bullets(element).ifPresent(sink::block);
            case "ol" -> lists.steps(element).ifPresent(sink::block);
            case "dl" -> lists.definitions(element).ifPresent(sink::block);
            case "blockquote" -> readQuote(element);
            case "p", "div" -> {
                return TableReader.isCaption(element);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readNote(Element element, String kind) {
        Element title = titleOf(element);
        String label = kind;
        if (title != null) {
            String words = LineReader.heading(title, places).replaceAll(":$", "");
            label = words.isEmpty() ? kind : words;
            title.remove();
        }
        List<Block> blocks = FlowReader.blocksIn(element, places, layout);
        if (!blocks.isEmpty()) {
            sink.block(NoteMaker.note(label, blocks));
        } else if (title != null && !label.equals(kind)) {
            // A frame around nothing but a heading: its words are all there is to say.
            sink.block(new Paragraph(places.here(), label));
        }
    }

    private static @Nullable Element titleOf(Element note) {
        Element first = note.firstElementChild();
        boolean title = first != null && (Layout.isHeading(first) || Chrome.hasAny(first, TITLES));
        return title ? first : note.selectFirst("td.icon");
    }

    /** A quotation that begins with a label is a note; any other flows on as text. */
    private void readQuote(Element element) {
        places.pass(element);
        List<Block> blocks = new ArrayList<>(FlowReader.blocksIn(element, places, layout));
        boolean labelled = !blocks.isEmpty()
                && blocks.get(0) instanceof Paragraph first
                && NoteKinds.label(first.text()).isPresent();
        if (labelled) {
            sink.block(NoteMaker.note("Note", blocks));
        } else {
            blocks.forEach(sink::block);
        }
    }
}
