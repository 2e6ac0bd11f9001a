package dev.mcdewey.ingest.parser.pdf.page;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sorts glyphs by the direction of their text. */
final class GlyphCollector {

    private static final float SMALLEST = 0.5f;
    private static final float FARTHEST = 100_000;

    private final Map<Direction, List<Glyph>> found = new EnumMap<>(Direction.class);

    /** Notes a glyph in the frame of its direction, whose origin is the page's and whose x runs along the text. */
    void add(AffineTransform place, String text, float advance, float tracking, Typeface face) {
        Direction direction = Direction.of(place.getScaleX(), place.getShearY());
        double along = Math.hypot(place.getScaleX(), place.getShearY());
        float size = (float) Math.hypot(place.getShearX(), place.getScaleY());
        float x = (float) direction.along(place.getTranslateX(), place.getTranslateY());
        float y = (float) direction.across(place.getTranslateX(), place.getTranslateY());
        if (size >= SMALLEST && Math.abs(x) < FARTHEST && Math.abs(y) < FARTHEST) {
            found.computeIfAbsent(direction, d -> new ArrayList<>())
                    .add(new Glyph(text, x, y, (float) (advance * along), size, (float) (tracking * along), face));
        }
    }

    /** The direction of most of the text that is not aslant. */
    Direction main() {
        Direction main = Direction.RIGHT;
        for (Direction direction : Direction.QUARTERS) {
            if (of(direction).size() > of(main).size()) {
                main = direction;
            }
        }
        return main;
    }

    List<Glyph> of(Direction direction) {
        return found.getOrDefault(direction, List.of());
    }

    List<List<Glyph>> others(Direction main) {
        return found.entrySet().stream()
                .filter(entry -> entry.getKey() != main)
                .map(Map.Entry::getValue)
                .toList();
    }

    List<List<Glyph>> all() {
        return List.copyOf(found.values());
    }

    int count() {
        return found.values().stream().mapToInt(List::size).sum();
    }

    void addAll(GlyphCollector other) {
        other.found.forEach((direction, glyphs) ->
                found.computeIfAbsent(direction, d -> new ArrayList<>()).addAll(glyphs));
    }
}
