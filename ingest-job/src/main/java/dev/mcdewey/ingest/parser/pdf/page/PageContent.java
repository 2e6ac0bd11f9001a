package dev.mcdewey.ingest.parser.pdf.page;

import java.util.List;

/**
 * What is drawn on a page.
 *
 * @param number physical page, from 1
 * @param glyphs text in the direction of most of the page's text, which is taken to run from left to right
 * @param asides texts beside it: each in one other direction, turned so that it does too, or the words in one figure
 * @param rules straight rules
 * @param images how many pictures
 */
public record PageContent(
        int number,
        float width,
        float height,
        List<Glyph> glyphs,
        List<List<Glyph>> asides,
        List<Rule> rules,
        int images) {

    /** Copies the lists. */
    public PageContent {
        glyphs = List.copyOf(glyphs);
        asides = List.copyOf(asides);
        rules = List.copyOf(rules);
    }
}
