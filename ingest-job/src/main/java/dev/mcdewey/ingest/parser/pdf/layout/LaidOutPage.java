package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.page.Rule;
import java.util.List;

/**
 * A page as it is read.
 *
 * @param number physical page, from 1
 * @param heads running heads
 * @param regions the page's text in reading order
 * @param feet running feet
 * @param asides lines beside the text, grouped: those of a figure, those that run in another direction
 * @param rules straight rules
 */
public record LaidOutPage(
        int number,
        float height,
        List<Line> heads,
        List<Region> regions,
        List<Line> feet,
        List<List<Line>> asides,
        List<Rule> rules) {

    /** Copies the lists. */
    public LaidOutPage {
        heads = List.copyOf(heads);
        regions = List.copyOf(regions);
        feet = List.copyOf(feet);
        asides = List.copyOf(asides);
        rules = List.copyOf(rules);
    }
}
