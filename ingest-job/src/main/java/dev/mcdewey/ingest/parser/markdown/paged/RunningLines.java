package dev.mcdewey.ingest.parser.markdown.paged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes the lines away that run along the edges of the pages: they repeat, but for the page's number. */
final class RunningLines {

    private static final int FEWEST = 3;
    private static final double SHARE = 0.3;
    private static final int DEPTH = 3;
    private static final int LONGEST = 120;
    private static final Pattern NUMBER = Pattern.compile("\\d+|\\b[ivxl]+\\b");
    private static final Pattern DECORATION = Pattern.compile("[#*_>`|\\s–—·-]+");
    private static final Pattern STRUCTURE = Pattern.compile("\\s*(?:\\||[-*+]\\s|\\d{1,3}[.)]\\s|```|~~~|<).*");

    private final List<Page> pages;
    private final Set<String> running = new HashSet<>();
    private final List<String> taken = new ArrayList<>();

    private RunningLines(List<Page> pages) {
        this.pages = pages;
    }

    /** Takes them out of the pages, names the pages by the numbers in them, and gives them in their order. */
    static List<String> take(List<Page> pages) {
        RunningLines lines = new RunningLines(pages);
        lines.count();
        if (!lines.running.isEmpty()) {
            pages.forEach(lines::peel);
        }
        return lines.taken;
    }

    private void count() {
        Map<String, Integer> counts = new HashMap<>();
        for (Page page : pages) {
            Set<String> keys = new HashSet<>();
            for (boolean top : new boolean[] {true, false}) {
                edge(page, top).forEach(at -> keys.add(key(page, at, top)));
            }
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        double enough = Math.max(FEWEST, pages.size() * SHARE);
        counts.forEach((key, count) -> {
            if (count >= enough && !key.endsWith("=")) {
                running.add(key);
            }
        });
    }

    /** Where the outermost lines stand, from the edge inwards. */
    private static List<Integer> edge(Page page, boolean top) {
        List<Integer> found = new ArrayList<>();
        int size = page.lines().size();
        for (int i = 0; i < size && found.size() < DEPTH; i++) {
            int at = top ? i : size - 1 - i;
            if (!page.lines().get(at).isBlank()) {
                found.add(at);
            }
        }
        return found;
    }

    /** Lines with a structure of their own repeat too, as the head of a table that goes on. */
    private static String key(Page page, int at, boolean top) {
        Line line = page.lines().get(at);
        boolean other = line.code() || line.text().length() > LONGEST || STRUCTURE.matcher(line.text()).matches();
        String words = other ? "" : NUMBER.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("0");
        return (top ? "top=" : "bottom=") + DECORATION.matcher(words).replaceAll(" ").strip();
    }

    private void peel(Page page) {
        List<Integer> gone = new ArrayList<>();
        for (boolean top : new boolean[] {true, false}) {
            for (int at : edge(page, top)) {
                if (!running.contains(key(page, at, top))) {
                    break;
                }
                gone.add(at);
            }
        }
        gone.stream().distinct().sorted((a, b) -> b - a).forEach(at -> take(page, at));
    }

    private void take(Page page, int at) {
        String line = page.lines().remove(at).text();
        taken.add(line.replaceAll("^[#\\s]+", "").strip());
        List<String> numbers = NUMBER.matcher(line).results().map(MatchResult::group).toList();
        if (numbers.size() == 1) {
            page.name(numbers.get(0));
        }
    }
}
