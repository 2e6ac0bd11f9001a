package dev.mcdewey.ingest.parser.pdf.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** Reads a document's outline. */
final class Bookmarks {

    private static final int DEEPEST = 12;
    private static final int MOST = 100_000;

    private final PDDocumentCatalog catalog;
    private final PageNumbers pages;
    private final List<Bookmark> found = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Bookmarks(PDDocument document, PageNumbers pages) {
        this.catalog = document.getDocumentCatalog();
        this.pages = pages;
    }

    static List<Bookmark> of(PDDocument document, PageNumbers pages) {
        Bookmarks bookmarks = new Bookmarks(document, pages);
        PDDocumentOutline outline = bookmarks.catalog.getDocumentOutline();
        if (outline != null) {
            bookmarks.readChildren(outline, 1);
        }
        return bookmarks.found;
    }

    /** An outline may lead back into itself, so no entry is read twice. */
    private void readChildren(PDOutlineNode parent, int depth) {
        PDOutlineItem item = depth > DEEPEST ? null : parent.getFirstChild();
        while (item != null && found.size() < MOST && seen.add(item.getCOSObject())) {
            read(item, depth);
            readChildren(item, depth + 1);
            item = item.getNextSibling();
        }
    }

    private void read(PDOutlineItem item, int depth) {
        String title = item.getTitle() == null ? "" : item.getTitle().strip();
        PDDestination destination = destination(item);
        String name = destination instanceof PDNamedDestination named ? named.getNamedDestination() : null;
        PDPageDestination place = place(destination);
        int page = place == null ? 0 : pages.of(place);
        if (page > 0 && place != null && !title.isEmpty()) {
            found.add(new Bookmark(title, depth, page, top(place), name));
        }
    }

    /** A destination that cannot be read leads nowhere, which leaves the entry out and its children in. */
    private static @Nullable PDDestination destination(PDOutlineItem item) {
        try {
            PDDestination own = item.getDestination();
            return own == null && item.getAction() instanceof PDActionGoTo go ? go.getDestination() : own;
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    private @Nullable PDPageDestination place(@Nullable PDDestination destination) {
        try {
            return destination instanceof PDNamedDestination named
                    ? catalog.findNamedDestinationPage(named)
                    : destination instanceof PDPageDestination page ? page : null;
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    private static @Nullable Float top(PDPageDestination place) {
        int top = place instanceof PDPageXYZDestination xyz
                ? xyz.getTop()
                : place instanceof PDPageFitWidthDestination fit ? fit.getTop() : -1;
        return top < 0 ? null : Float.valueOf(top);
    }
}
