package dev.mcdewey.ingest.parser.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects small shapes, about as wide as high, which may be the bullets of a list. */
final class DotCollector {

    private static final double SMALLEST = 1;
    private static final double LARGEST = 10;
    private static final double ROUND = 0.6;
    /** More than there are items on any page. */
    private static final int MOST = 1000;

    private final AffineTransform toTop;
    private final List<Rectangle2D> found = new ArrayList<>();
    private @Nullable Rectangle2D shape;

    DotCollector(AffineTransform toTop) {
        this.toTop = toTop;
    }

    void through(Point2D point) {
        Point2D shown = toTop.transform(point, null);
        if (shape == null) {
            shape = new Rectangle2D.Double(shown.getX(), shown.getY(), 0, 0);
        } else {
            shape.add(shown);
        }
    }

    void forget() {
        shape = null;
    }

    /** The path is drawn. */
    void end() {
        if (shape != null && isDot(shape) && found.size() < MOST) {
            found.add(shape);
        }
        shape = null;
    }

    private static boolean isDot(Rectangle2D shape) {
        double less = Math.min(shape.getWidth(), shape.getHeight());
        double more = Math.max(shape.getWidth(), shape.getHeight());
        return less >= SMALLEST && more <= LARGEST && less >= ROUND * more;
    }

    List<Rectangle2D> found() {
        return found;
    }
}
