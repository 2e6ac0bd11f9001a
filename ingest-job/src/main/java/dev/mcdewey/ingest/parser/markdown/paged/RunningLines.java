package dev.mcdewey.ingest.parser.markdown.paged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the lines away that run along the edges of the pages: they repeat, but for the page's number. */
final class RunningLines {

    private static final int FEWEST = 3;
    private static final double SHARE = 0.3;

    private final List<Page> pages;
    private final Set<String> running = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Map<String, Map<Page, String>> labels = new LinkedHashMap<>();
    private final List<String> taken = new ArrayList<>();

    private RunningLines(List<Page> pages) {
        this.pages = pages;
    }

    /** Takes them out of the pages, names the pages by the numbers in them, and gives them in their order. */
    static List<String> take(List<Page> pages) {
        RunningLines lines = new RunningLines(pages);
        lines.count();
        pages.forEach(lines::take);
        lines.labels.values().forEach(RunningLines::name);
        return lines.taken;
    }

    private void count() {
        Map<String, Integer> counts = new HashMap<>();
        for (Page page : pages) {
            Set<String> keys = new HashSet<>();
            EdgeLine.of(page).forEach(line -> keys.add(line.key()));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        double enough = Math.max(FEWEST, pages.size() * SHARE);
        counts.forEach((key, count) -> {
            if (count >= enough) {
                running.add(key);
            }
        });
    }

    private void take(Page page) {
        List<EdgeLine> gone = EdgeLine.of(page).stream()
                .filter(line -> running.contains(line.key()) && !isTitle(line))
                .toList();
        gone.forEach(line -> take(page, line));
        gone.stream().map(EdgeLine::at).distinct().sorted((a, b) -> b - a).forEach(at -> page.lines()
                .remove((int) at));
    }

    /** A heading that runs along is the chapter's where it comes first. */
    private boolean isTitle(EdgeLine line) {
        return line.isHeading() && titles.add(line.key());
    }

    private void take(Page page, EdgeLine line) {
        taken.add(line.words());
        PrintedLabel.of(line.words())
                .ifPresent(label -> labels.computeIfAbsent(line.key(), key -> new LinkedHashMap<>())
                        .put(page, label));
    }

    /** What is the same on most pages is a year or a release, and no page's number. */
    private static void name(Map<Page, String> printed) {
        boolean counts = new HashSet<>(printed.values()).size() * 2 > printed.size();
        if (counts) {
            printed.forEach(Page::name);
        }
    }
}
