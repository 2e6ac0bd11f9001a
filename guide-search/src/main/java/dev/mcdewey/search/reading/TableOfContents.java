package dev.mcdewey.search.reading;

import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.SpineEntry;
import dev.mcdewey.search.reading.GuideContents.FileContents;
import dev.mcdewey.search.reading.GuideContents.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads headings off a spine: an entry wherever a heading begins. */
final class TableOfContents {

    private TableOfContents() {}

    static FileContents of(GuideFile file) {
        int chunks = file.spine().size();
        return new FileContents(file.fileId(), file.title(), file.source(), file.url(), chunks, headings(file));
    }

    private static List<Heading> headings(GuideFile file) {
        List<Heading> headings = new ArrayList<>();
        List<String> above = List.of();
        for (int ordinal = 1; ordinal <= file.spine().size(); ordinal++) {
            List<String> path = file.spine().get(ordinal - 1).headingPath();
            headings.addAll(begun(file, ordinal, shared(above, path)));
            above = path;
        }
        return List.copyOf(headings);
    }

    private static List<Heading> begun(GuideFile file, int ordinal, int shared) {
        SpineEntry entry = file.spine().get(ordinal - 1);
        List<String> path = entry.headingPath();
        return IntStream.range(shared, path.size())
                .mapToObj(level -> new Heading(
                        path.get(level), level + 1, file.fileId().chunk(ordinal), entry.page(), entry.pageLabel()))
                .toList();
    }

    private static int shared(List<String> above, List<String> path) {
        int most = Math.min(above.size(), path.size());
        return (int) IntStream.range(0, most)
                .takeWhile(level -> above.get(level).equals(path.get(level)))
                .count();
    }
}
