package dev.mcdewey.ingest.parser.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Reads the pages of one document. */
public final class PageReader {

    private final Budget budget;
    private final IdentityHashMap<COSDictionary, Typeface> faces = new IdentityHashMap<>();

    /** A reader that stops when the budget is spent. */
    public PageReader(Budget budget) {
        this.budget = budget;
    }

    /**
     * What is drawn on the page.
     *
     * @param number physical page, from 1
     * @throws Budget.ExhaustedException if the document wants more than it may
     * @throws IOException if the page cannot be read
     */
    public PageContent read(PDPage page, int number) throws IOException {
        budget.turnPage();
        Drawing drawing = new Drawing(page, budget, faces);
        drawing.processPage(page);
        GlyphCollector glyphs = drawing.glyphs();
        Direction main = glyphs.main();
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return new PageContent(
                number,
                turned ? box.getHeight() : box.getWidth(),
                turned ? box.getWidth() : box.getHeight(),
                text(drawing, glyphs.of(main), main),
                asides(drawing, main),
                drawing.rules().in(main),
                drawing.images());
    }

    private static List<Glyph> text(Drawing drawing, List<Glyph> glyphs, Direction main) {
        return main == Direction.RIGHT
                ? DrawnUnderscores.with(
                        DrawnBullets.with(glyphs, drawing.dots().found()),
                        drawing.rules().dashes())
                : glyphs;
    }

    private static List<List<Glyph>> asides(Drawing drawing, Direction main) {
        List<List<Glyph>> asides = new ArrayList<>(drawing.glyphs().others(main));
        drawing.figures().forEach(figure -> asides.addAll(figure.all()));
        return asides;
    }
}
