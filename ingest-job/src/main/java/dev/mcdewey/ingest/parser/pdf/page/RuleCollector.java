package dev.mcdewey.ingest.parser.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects straight rules: stroked lines, thin filled rectangles, and the edges of stroked ones. */
final class RuleCollector {

    private static final float THINNEST_BOX = 3;
    private static final float SHORTEST = 4;
    private static final float SHORTEST_DASH = 1;

    /** More than any table has; a drawing of that many lines is a picture. */
    private static final int MOST = 20_000;

    private static final int MOST_DASHES = 1000;

    private final AffineTransform toTop;
    private final List<Rule> drawn = new ArrayList<>();
    private final List<Rule> dashes = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private @Nullable Point2D start;
    private @Nullable Point2D last;

    RuleCollector(AffineTransform toTop) {
        this.toTop = toTop;
    }

    void rectangle(Point2D corner, Point2D opposite) {
        path.add(box(corner, opposite));
        start = corner;
        last = corner;
    }

    void moveTo(Point2D to) {
        start = to;
        last = to;
    }

    void lineTo(Point2D to) {
        if (last != null && isThin(box(last, to))) {
            path.add(box(last, to));
        }
        last = to;
    }

    void close() {
        if (start != null) {
            lineTo(start);
        }
    }

    void forget() {
        path.clear();
    }

    void stroke() {
        for (Rule box : path) {
            if (isThin(box)) {
                add(box);
            } else {
                edges(box);
            }
        }
        path.clear();
    }

    /** Thin filled boxes are rules, and four lines around one are as well. */
    void fill() {
        path.stream().filter(RuleCollector::isThin).forEach(this::add);
        path.clear();
    }

    private void edges(Rule box) {
        add(new Rule(box.left(), box.top(), box.right(), box.top()));
        add(new Rule(box.left(), box.bottom(), box.right(), box.bottom()));
        add(new Rule(box.left(), box.top(), box.left(), box.bottom()));
        add(new Rule(box.right(), box.top(), box.right(), box.bottom()));
    }

    private void add(Rule rule) {
        if (rule.length() >= SHORTEST && drawn.size() < MOST) {
            drawn.add(rule);
        } else if (rule.length() >= SHORTEST_DASH && rule.horizontal() && dashes.size() < MOST_DASHES) {
            dashes.add(rule);
        }
    }

    /** What is too short to rule anything but lies like a rule. */
    List<Rule> dashes() {
        return dashes;
    }

    private static boolean isThin(Rule box) {
        return Math.min(box.right() - box.left(), box.bottom() - box.top()) <= THINNEST_BOX;
    }

    private Rule box(Point2D one, Point2D other) {
        Point2D a = toTop.transform(one, null);
        Point2D b = toTop.transform(other, null);
        return new Rule(
                (float) Math.min(a.getX(), b.getX()),
                (float) Math.min(a.getY(), b.getY()),
                (float) Math.max(a.getX(), b.getX()),
                (float) Math.max(a.getY(), b.getY()));
    }

    /** The rules in the frame of a text's direction. */
    List<Rule> in(Direction direction) {
        return drawn.stream().map(rule -> turned(rule, direction)).distinct().toList();
    }

    private static Rule turned(Rule rule, Direction direction) {
        float x0 = (float) direction.along(rule.left(), rule.top());
        float x1 = (float) direction.along(rule.right(), rule.bottom());
        float y0 = (float) direction.across(rule.left(), rule.top());
        float y1 = (float) direction.across(rule.right(), rule.bottom());
        return new Rule(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }
}
