package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Lays out the pages of a document. */
public final class Layouter {

    private final RunningLines running;
    private final List<LaidOutPage> laidOut = new ArrayList<>();

    /**
     * Lays out all pages.
     *
     * @param titles knows lines that are headings, although a number in them may count as pages do
     * @param tables finds the tables of a page, which are not cut into columns
     */
    public Layouter(List<PageText> pages, Function<PageText, List<Box>> tables, Predicate<Line> titles) {
        List<PageText> document = pages.stream().map(PageTurns::without).toList();
        Map<Integer, List<Box>> boxes = document.stream().collect(Collectors.toMap(PageText::number, tables));
        running = new RunningLines(document, boxes, titles);
        List<List<Line>> bodies = document.stream().map(this::body).toList();
        List<List<Region>> regions = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            PageText page = document.get(i);
            regions.add(Columns.regions(page.number(), bodies.get(i), boxes.getOrDefault(page.number(), List.of())));
        }
        Iterator<Region> margined =
                Margins.applied(regions.stream().flatMap(List::stream).toList()).iterator();
        for (int i = 0; i < bodies.size(); i++) {
            List<Region> own =
                    regions.get(i).stream().map(region -> margined.next()).toList();
            laidOut.add(page(document.get(i), own, bodies.get(i)));
        }
    }

    private List<Line> body(PageText page) {
        return page.lines().stream().filter(line -> !running.contains(line)).toList();
    }

    private LaidOutPage page(PageText page, List<Region> regions, List<Line> body) {
        float first = body.isEmpty() ? page.height() / 2 : body.get(0).baseline();
        List<Line> runs =
                Rows.lines(page.lines().stream().filter(running::contains).toList());
        return new LaidOutPage(
                page.number(),
                page.height(),
                runs.stream().filter(line -> line.baseline() <= first).toList(),
                regions,
                runs.stream().filter(line -> line.baseline() > first).toList(),
                page.asides(),
                page.rules());
    }

    /** The pages in their order. */
    public List<LaidOutPage> pages() {
        return laidOut;
    }

    /** Labels that are printed in running lines, by physical page. */
    public Map<Integer, String> printedLabels() {
        return running.printedLabels();
    }
}
