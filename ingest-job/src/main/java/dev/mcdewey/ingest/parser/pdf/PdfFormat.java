package dev.mcdewey.ingest.parser.pdf;

import dev.mcdewey.ingest.parser.format.Format;
import dev.mcdewey.ingest.parser.format.SourcePage;
import dev.mcdewey.ingest.parser.format.UnreadableException;
import dev.mcdewey.ingest.parser.pdf.block.PdfHtml;
import dev.mcdewey.ingest.parser.pdf.file.Bookmark;
import dev.mcdewey.ingest.parser.pdf.file.PdfFile;
import dev.mcdewey.ingest.parser.pdf.layout.Box;
import dev.mcdewey.ingest.parser.pdf.layout.Layouter;
import dev.mcdewey.ingest.parser.pdf.layout.PageText;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.table.AlignedTables;
import dev.mcdewey.ingest.parser.pdf.table.RuledTables;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** PDF documents. */
public final class PdfFormat implements Format {

    @Override
    public SourcePage read(byte[] bytes) throws UnreadableException {
        try (PdfFile file = PdfFile.open(bytes)) {
            List<PageText> pages = Pages.read(file);
            List<Bookmark> bookmarks = file.bookmarks();
            Layouter layout = new Layouter(pages, PdfFormat::tables, titles(bookmarks, pages));
            Map<Integer, String> given = file.labels();
            Map<Integer, String> labels = given.isEmpty() ? layout.printedLabels() : given;
            @Nullable String title = file.title();
            Document html = PdfHtml.of(layout.pages(), bookmarks, labels, title);
            return new SourcePage(html, title);
        }
    }

    private static List<Box> tables(PageText page) {
        return Stream.concat(RuledTables.boxes(page.rules()).stream(), AlignedTables.boxes(page.lines()).stream())
                .toList();
    }

    /** A running head may repeat a heading of its page; the heading is the larger one. */
    private static Predicate<Line> titles(List<Bookmark> bookmarks, List<PageText> pages) {
        Map<Integer, List<Bookmark>> byPage = bookmarks.stream().collect(Collectors.groupingBy(Bookmark::page));
        return line -> byPage.getOrDefault(line.page(), List.of()).stream()
                .filter(bookmark -> bookmark.isNamed(line.text()))
                .anyMatch(bookmark -> pages.get(line.page() - 1).lines().stream()
                        .noneMatch(other -> other.size() > line.size() + 1 && bookmark.isNamed(other.text())));
    }
}
