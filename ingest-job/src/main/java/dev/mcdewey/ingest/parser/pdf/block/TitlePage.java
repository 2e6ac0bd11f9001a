package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.file.Bookmark;
import dev.mcdewey.ingest.parser.pdf.file.Keys;
import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The title in the largest type of the first page. */
final class TitlePage {

    private static final float LARGER = 1.25f;
    private static final int MOST_LINES = 3;

    private TitlePage() {}

    /** The lines of the title, unless an outline or the document's own title tells another story. */
    static Optional<List<Line>> title(
            List<LaidOutPage> pages, Measures measures, List<Bookmark> bookmarks, @Nullable String ownTitle) {
        List<Line> lines = pages.stream()
                .filter(page -> !page.regions().isEmpty())
                .findFirst()
                .map(page -> page.regions().stream()
                        .flatMap(region -> region.lines().stream())
                        .toList())
                .orElse(List.of());
        return lines.stream()
                .max(Comparator.comparing(Line::size))
                .filter(largest -> largest.size() > LARGER * measures.body())
                .map(largest -> around(largest, lines))
                .filter(title -> isTitle(title, bookmarks, ownTitle));
    }

    private static List<Line> around(Line largest, List<Line> lines) {
        int first = lines.indexOf(largest);
        int end = first + 1;
        while (end < lines.size() && Math.abs(lines.get(end).size() - largest.size()) < 1) {
            end++;
        }
        return lines.subList(first, end);
    }

    private static boolean isTitle(List<Line> title, List<Bookmark> bookmarks, @Nullable String ownTitle) {
        String key = Keys.of(String.join(" ", title.stream().map(Line::text).toList()));
        boolean marked = bookmarks.stream()
                .anyMatch(bookmark -> Keys.of(bookmark.title()).equals(key));
        boolean other = ownTitle != null && !Keys.of(ownTitle).equals(key);
        return title.size() <= MOST_LINES && !marked && !other && !key.isEmpty();
    }
}
