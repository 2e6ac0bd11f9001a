package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.FigureCaption;
import dev.mcdewey.ingest.guide.Paragraph;
import dev.mcdewey.ingest.guide.Place;
import dev.mcdewey.ingest.parser.format.PageElements;
import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks the flow of a page and hands what it finds to a sink, in reading order. */
final class FlowReader {

    private final Places places;
    private final Layout layout;
    private final BlockSink sink;
    private final InlineText inline = new InlineText(true);
    private @Nullable Place paragraphStart;

    FlowReader(Places places, Layout layout, BlockSink sink) {
        this.places = places;
        this.layout = layout;
        this.sink = sink;
    }

    /** The blocks inside an element that stands within another block. */
    static List<Block> blocksIn(Element element, Places places, Layout layout) {
        BlockCollector collector = new BlockCollector();
        new FlowReader(places, layout, collector).readAll(element);
        return collector.blocks();
    }

    void readAll(Element parent) {
        children(parent);
        flush();
    }

    private void children(Element parent) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            read(child);
        }
    }

    void read(Node node) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            read(element);
        } else if (node instanceof Comment comment) {
            PageMark.of(comment.getData()).ifPresent(places::turnTo);
        }
    }

    private void append(String text) {
        places.pass(text);
        inline.append(text);
        startParagraph();
    }

    private void startParagraph() {
        if (paragraphStart == null && !inline.isEmpty()) {
            paragraphStart = places.here();
        }
    }

    private void read(Element element) {
        if (element.isBlock()) {
            readBlock(element);
            return;
        }
        places.pass(element);
        if (element.normalName().equals("br")) {
            inline.lineBreak();
        } else if (!InlineElements.read(element, inline)) {
            children(element);
        }
        startParagraph();
    }

    private void readBlock(Element element) {
        flush();
        if (PageElements.isHeading(element) ? readHeading(element) : readStructure(element)) {
            return;
        }
        places.pass(element);
        children(element);
        flush();
    }

    private boolean readHeading(Element element) {
        PageMark mark = PageMark.of(element.text()).orElse(null);
        if (mark != null) {
            places.turnTo(mark);
            return true;
        }
        return sink.heading(element);
    }

    private boolean readStructure(Element element) {
        if (layout.isLayout(element)) {
            return false;
        }
        if (element.normalName().equals("figcaption")) {
            return figureCaption(element);
        }
        return new StructureReader(places, layout, sink).read(element);
    }

    private boolean figureCaption(Element element) {
        places.pass(element);
        Place place = places.here();
        String caption = LineReader.line(element, places);
        if (!caption.isEmpty()) {
            sink.block(new FigureCaption(places.until(place), caption));
        }
        return true;
    }

    /** Ends the paragraph that is being read, if there is one. */
    void flush() {
        String text = inline.take();
        Place from = paragraphStart;
        paragraphStart = null;
        if (!text.isEmpty() && from != null && !Outline.isContentsTitle(text)) {
            sink.block(new Paragraph(places.until(from), text));
        }
    }
}
