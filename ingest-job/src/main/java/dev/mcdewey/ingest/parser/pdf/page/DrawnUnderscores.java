package dev.mcdewey.ingest.parser.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes letters of underscores that are drawn as rules, as TeX does in fonts without one: those inside a name. */
final class DrawnUnderscores {

    private static final String UNDERSCORE = "_";
    /** In parts of the type size. */
    private static final float NARROWEST = 0.15f;

    private static final float WIDEST = 0.6f;
    private static final float FARTHEST = 0.25f;
    private static final float LEVEL = 0.12f;

    private final List<Glyph> letters;

    private DrawnUnderscores(List<Glyph> glyphs) {
        letters = glyphs.stream()
                .filter(glyph -> !glyph.text().isEmpty()
                        && Character.isLetterOrDigit(glyph.text().codePointAt(0)))
                .toList();
    }

    /** The glyphs and the underscores between them. */
    static List<Glyph> with(List<Glyph> glyphs, List<Rule> dashes) {
        if (dashes.isEmpty()) {
            return glyphs;
        }
        DrawnUnderscores underscores = new DrawnUnderscores(glyphs);
        List<Glyph> all = new ArrayList<>(glyphs);
        dashes.forEach(dash -> underscores.of(dash).ifPresent(all::add));
        return all;
    }

    private Optional<Glyph> of(Rule dash) {
        return letters.stream()
                .filter(glyph -> isLevel(dash, glyph) && isNear(dash.left() - glyph.right(), glyph))
                .max(Comparator.comparing(Glyph::right))
                .filter(before -> letters.stream()
                        .anyMatch(glyph -> isLevel(dash, glyph) && isNear(glyph.x() - dash.right(), glyph)))
                .map(before ->
                        new Glyph(UNDERSCORE, dash.left(), before.y(), dash.length(), before.size(), 0, before.face()));
    }

    private static boolean isLevel(Rule dash, Glyph glyph) {
        return Math.abs(dash.bottom() - glyph.y()) < LEVEL * glyph.size()
                && dash.length() > NARROWEST * glyph.size()
                && dash.length() < WIDEST * glyph.size();
    }

    /** A slanted letter may reach over the rule a little. */
    private static boolean isNear(float gap, Glyph glyph) {
        return Math.abs(gap) < FARTHEST * glyph.size();
    }
}
