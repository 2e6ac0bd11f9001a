package dev.mcdewey.ingest.parser.pdf.page;

import java.util.List;

/**
 * What is drawn on a page.
 *
 * @param number physical page, from 1
 * @param glyphs text in the direction of most of the page's text, which is taken to run from left to right
 * @param turned texts in other directions, each turned so that it does too
 * @param rules straight rules
 * @param images how many pictures
 */
public record PageContent(
        int number,
        float width,
        float height,
        List<Glyph> glyphs,
        List<List<Glyph>> turned,
        List<Rule> rules,
        int images) {

    /** Copies the lists. */
    public PageContent {
        glyphs = List.copyOf(glyphs);
        turned = List.copyOf(turned);
        rules = List.copyOf(rules);
    }
}
