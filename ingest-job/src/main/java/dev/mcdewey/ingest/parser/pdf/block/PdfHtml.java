package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.file.Bookmark;
import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Writes a document whose pages are laid out as HTML. */
public final class PdfHtml {

    /** An outline of more levels than this names every heading. */
    private static final int SHALLOW = 2;

    private PdfHtml() {}

    /**
     * The document as HTML, each page of the original begun by its mark.
     *
     * @param labels labels of the pages by their physical numbers
     * @param title the title that the document gives itself, or null
     */
    public static Document of(
            List<LaidOutPage> pages, List<Bookmark> bookmarks, Map<Integer, String> labels, @Nullable String title) {
        Measures measures = new Measures(pages);
        PageParts parts = new PageParts();
        Contents.find(pages, parts);
        Tables tables = new Tables(parts);
        tables.findRuled(pages);
        new Footnotes(measures, parts).find(pages);
        Headings headings = headings(pages, bookmarks, title, measures, parts);
        Markers markers = new Markers(pages, headings::holds, parts::isKnown);
        tables.findAligned(pages, line -> headings.holds(line) || markers.of(line) != null);
        List<Block> blocks = new BlockMaker(headings, measures, parts, markers).blocks(pages);
        blocks = Floats.returned(Captions.in(TableJoiner.joined(blocks)));
        blocks = new Notes(pages).in(IndexSections.dropped(FootnoteHomes.settled(blocks)));
        Document html = Document.createShell("");
        LineJoin joins = new LineJoin(new Vocabulary(pages));
        HtmlWriter.Pens pens = new HtmlWriter.Pens(measures, parts, joins, new PageMarks(labels));
        new HtmlWriter(blocks, pens, html.body()).write();
        return html;
    }

    private static Headings headings(
            List<LaidOutPage> pages,
            List<Bookmark> bookmarks,
            @Nullable String title,
            Measures measures,
            PageParts parts) {
        Headings headings = new Headings();
        List<Line> largest = TitlePage.title(pages, measures, bookmarks, title).orElse(List.of());
        int shift = largest.isEmpty() ? 0 : 1;
        new OutlineMatcher(pages, measures, headings, parts, shift).match(bookmarks);
        int depth = bookmarks.stream().mapToInt(Bookmark::depth).max().orElse(0);
        if (shift > 0 && headings.at(largest.get(0)) == null) {
            String words = String.join(" ", largest.stream().map(Line::text).toList());
            headings.add(1, words, null, largest);
        }
        FrontMatter front = new FrontMatter(pages, headings, !bookmarks.isEmpty());
        new StyleHeadings(measures, headings, line -> parts.isKnown(line) || front.holds(line), depth <= SHALLOW, shift)
                .find(pages);
        return headings;
    }
}
