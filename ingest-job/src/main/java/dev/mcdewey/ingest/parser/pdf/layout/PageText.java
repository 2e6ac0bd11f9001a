package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.page.Rule;
import java.util.List;

/**
 * The lines of a page.
 *
 * @param number physical page, from 1
 * @param lines its lines from top to bottom, cut at wide spaces
 * @param asides lines beside the text, grouped: those of a figure, those that run in another direction
 * @param rules straight rules
 */
public record PageText(
        int number, float width, float height, List<Line> lines, List<List<Line>> asides, List<Rule> rules) {

    /** Copies the lists. */
    public PageText {
        lines = List.copyOf(lines);
        asides = List.copyOf(asides);
        rules = List.copyOf(rules);
    }

    PageText with(List<Line> others) {
        return new PageText(number, width, height, others, asides, rules);
    }
}
