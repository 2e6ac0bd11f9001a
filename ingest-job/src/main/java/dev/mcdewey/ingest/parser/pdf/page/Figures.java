package dev.mcdewey.ingest.parser.pdf.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Keeps the words in figures apart from the text: those of forms that cover a small part of the page. */
final class Figures {

    /** Some programs put the whole page into a form. */
    private static final double LARGEST = 0.5;

    /** A form of so few letters is a symbol in the text. */
    private static final int FEWEST = 4;

    private final double area;
    private final GlyphCollector page = new GlyphCollector();
    private final List<GlyphCollector> closed = new ArrayList<>();
    private final Deque<GlyphCollector> open = new ArrayDeque<>();

    Figures(PDRectangle box) {
        area = (double) box.getWidth() * box.getHeight();
        open.push(page);
    }

    /** Opens a form; one inside a figure is a part of it. */
    void open(PDRectangle box, Matrix toPage) {
        Rectangle2D shown = box.transform(toPage).getBounds2D();
        boolean small = shown.getWidth() * shown.getHeight() < LARGEST * area;
        boolean outside = open.getFirst().equals(page);
        open.push(small && outside ? new GlyphCollector() : open.getFirst());
    }

    void close() {
        GlyphCollector ended = open.pop();
        if (!ended.equals(open.getFirst())) {
            closed.add(ended);
        }
    }

    boolean isOpen() {
        return !open.getFirst().equals(page);
    }

    GlyphCollector current() {
        return open.getFirst();
    }

    private boolean isApart(GlyphCollector figure) {
        return figure.count() >= FEWEST && page.count() > 0;
    }

    /** The text, with what is in forms too small to be figures, or in figures where nothing else is. */
    GlyphCollector page() {
        GlyphCollector text = new GlyphCollector();
        text.addAll(page);
        closed.stream().filter(figure -> !isApart(figure)).forEach(text::addAll);
        return text;
    }

    /** The words in each figure. */
    List<GlyphCollector> apart() {
        return closed.stream().filter(this::isApart).toList();
    }
}
