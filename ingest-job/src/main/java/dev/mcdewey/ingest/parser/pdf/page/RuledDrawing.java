package dev.mcdewey.ingest.parser.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Follows the paths that are drawn on a page and notes the straight rules among them. */
abstract class RuledDrawing extends PDFGraphicsStreamEngine {

    private final AffineTransform toTop;
    private final RuleCollector rules;
    private final DotCollector dots;
    private int images;
    private Point2D.Float at = new Point2D.Float();

    RuledDrawing(PDPage page) {
        super(page);
        this.toTop = toTop(page);
        this.rules = new RuleCollector(toTop);
        this.dots = new DotCollector(toTop);
    }

    /** From the page's own space, whose y grows upward, to points from the top left of the page as it is shown. */
    private static AffineTransform toTop(PDPage page) {
        PDRectangle box = page.getCropBox();
        AffineTransform turn = new AffineTransform();
        switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> turn.setTransform(0, 1, 1, 0, 0, 0);
            case 180 -> turn.setTransform(-1, 0, 0, 1, box.getWidth(), 0);
            case 270 -> turn.setTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
            default -> turn.setTransform(1, 0, 0, -1, 0, box.getHeight());
        }
        turn.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return turn;
    }

    /** From the page's own space to points from the top left of the page as it is shown. */
    AffineTransform toTop() {
        return toTop;
    }

    /** The lines of a figure are its own and rule no table. */
    abstract boolean isInFigure();

    RuleCollector rules() {
        return rules;
    }

    DotCollector dots() {
        return dots;
    }

    void countImage() {
        images++;
    }

    int images() {
        return images;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        rules.rectangle(p0, p2);
        dots.through(p0);
        dots.through(p2);
        at = point(p0.getX(), p0.getY());
    }

    @Override
    public void moveTo(float x, float y) {
        at = point(x, y);
        rules.moveTo(at);
        dots.through(at);
    }

    @Override
    public void lineTo(float x, float y) {
        at = point(x, y);
        rules.lineTo(at);
        dots.through(at);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = point(x3, y3);
        rules.moveTo(at);
        dots.through(at);
    }

    private static Point2D.Float point(double x, double y) {
        return new Point2D.Float((float) x, (float) y);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        rules.close();
    }

    @Override
    public void endPath() {
        rules.forget();
        dots.forget();
    }

    @Override
    public void strokePath() {
        endWith(true);
    }

    @Override
    public void fillPath(int windingRule) {
        endWith(false);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        endWith(true);
    }

    private void endWith(boolean stroke) {
        if (isInFigure()) {
            rules.forget();
            dots.forget();
            return;
        }
        dots.end();
        if (stroke) {
            rules.stroke();
        } else {
            rules.fill();
        }
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped away is still text of the document.
    }

    @Override
    public void drawImage(PDImage image) {
        images++;
    }

    @Override
    public void shadingFill(COSName name) {
        // Shadings hold neither text nor rules.
    }
}
