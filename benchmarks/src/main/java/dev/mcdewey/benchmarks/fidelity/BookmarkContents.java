package dev.mcdewey.benchmarks.fidelity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The table of contents that a PDF's bookmarks are, read from their destinations. */
final class BookmarkContents {

    private BookmarkContents() {}

    static List<ContentsEntry> of(PDDocument document) throws IOException {
        List<ContentsEntry> entries = new ArrayList<>();
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            collect(outline, document, entries);
        }
        return entries;
    }

    private static void collect(PDOutlineNode parent, PDDocument document, List<ContentsEntry> entries)
            throws IOException {
        for (PDOutlineItem item : parent.children()) {
            PDPage page = item.findDestinationPage(document);
            if (page != null && item.getTitle() != null) {
                entries.add(
                        new ContentsEntry(item.getTitle(), document.getPages().indexOf(page) + 1));
            }
            collect(item, document, entries);
        }
    }
}
