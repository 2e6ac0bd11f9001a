package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.file.Bookmark;
import dev.mcdewey.ingest.parser.pdf.file.Keys;
import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.layout.Region;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the lines that an outline's entries lead to. */
final class OutlineMatcher {

    private static final int DEEPEST = 6;
    private static final int MOST_LINES = 4;
    private static final double FUZZY = 0.8;
    private static final double ALIKE = 0.85 * FUZZY;
    private static final double BARE = 0.98;
    private static final float ABOVE = 20;
    private static final float NEAR = 80;
    private static final double NEARER = 0.1;
    private static final double LOUDER = 0.05;

    private final List<LaidOutPage> pages;
    private final Measures measures;
    private final Headings headings;
    private final PageParts parts;
    private final int shift;
    private final Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Lines that may be a heading, and how surely they are. */
    private record Candidate(List<Line> lines, double score) {}

    /**
     * A matcher that adds what it finds to the headings.
     *
     * @param shift how much deeper a heading's level is than its entry's depth
     */
    OutlineMatcher(List<LaidOutPage> pages, Measures measures, Headings headings, PageParts parts, int shift) {
        this.pages = pages;
        this.measures = measures;
        this.headings = headings;
        this.parts = parts;
        this.shift = shift;
    }

    void match(List<Bookmark> bookmarks) {
        bookmarks.stream()
                .filter(bookmark -> !Contents.isTitle(bookmark.title()))
                .forEach(this::match);
    }

    private void match(Bookmark bookmark) {
        int level = Math.min(DEEPEST, bookmark.depth() + shift);
        Candidate best = best(bookmark, bookmark.page(), bookmark.top());
        if (best == null && bookmark.page() < pages.size()) {
            best = best(bookmark, bookmark.page() + 1, null);
        }
        if (best != null) {
            taken.addAll(best.lines());
            ChapterNumber.above(
                            best.lines().get(0), pages.get(best.lines().get(0).page() - 1))
                    .ifPresent(parts::add);
            headings.add(level, bookmark.title(), bookmark.name(), best.lines());
        } else {
            headings.addUnprinted(level, bookmark.title(), bookmark.name(), bookmark.page(), lineAt(bookmark));
        }
    }

    private @Nullable Candidate best(Bookmark bookmark, int page, @Nullable Float top) {
        Candidate best = null;
        for (Region region : pages.get(page - 1).regions()) {
            for (int i = 0; i < region.lines().size(); i++) {
                for (Candidate candidate : from(i, region.lines(), bookmark.title())) {
                    double score =
                            candidate.score() + closeness(candidate.lines().get(0), page, top);
                    if (candidate.score() >= ALIKE && (best == null || score > best.score())) {
                        best = new Candidate(candidate.lines(), score);
                    }
                }
            }
        }
        return best;
    }

    private List<Candidate> from(int first, List<Line> lines, String title) {
        List<Candidate> candidates = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            Line line = lines.get(i);
            if (taken.contains(line)
                    || parts.isKnown(line)
                    || Math.abs(line.size() - lines.get(first).size()) > 2
                    || words.length() > 2 * title.length() + 20) {
                break;
            }
            words.append(i > first ? " " : "").append(line.text());
            candidates.add(new Candidate(lines.subList(first, i + 1), score(words.toString(), title)));
        }
        return candidates;
    }

    private static double score(String words, String title) {
        String printed = Keys.of(words);
        String wanted = Keys.of(title);
        if (printed.equals(wanted)) {
            return 1;
        }
        String bare = Keys.withoutNumber(words);
        if (!bare.isEmpty() && bare.equals(Keys.withoutNumber(title))) {
            return BARE;
        }
        return FUZZY * Keys.likeness(bare, Keys.withoutNumber(title));
    }

    /** Of several lines with the same words the one that stands where the entry leads, or that is set as a heading. */
    private double closeness(Line line, int page, @Nullable Float top) {
        double loud = line.bold() || line.size() > measures.body() ? LOUDER : 0;
        if (top == null) {
            return loud;
        }
        float below = line.top() - (pages.get(page - 1).height() - top);
        return loud + (below > -ABOVE && below < NEAR ? NEARER : below < 0 ? -NEARER : 0);
    }

    private @Nullable Line lineAt(Bookmark bookmark) {
        LaidOutPage page = pages.get(bookmark.page() - 1);
        Float top = bookmark.top();
        float from = top == null ? 0 : page.height() - top - ABOVE / 2;
        return page.regions().stream()
                .flatMap(region -> region.lines().stream())
                .filter(line -> line.top() >= from && !parts.isKnown(line))
                .findFirst()
                .orElse(null);
    }
}
