package dev.mcdewey.ingest.parser.pdf.file;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Knows the number of each page; asking the page tree each time would walk it from its start. */
final class PageNumbers {

    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();

    PageNumbers(Iterable<PDPage> pages) {
        for (PDPage page : pages) {
            numbers.putIfAbsent(page.getCOSObject(), numbers.size() + 1);
        }
    }

    /** The number of the page that a destination leads to, or 0 if that is no page of the document. */
    int of(PDPageDestination destination) {
        PDPage page = destination.getPage();
        int number = page == null ? destination.getPageNumber() + 1 : numbers.getOrDefault(page.getCOSObject(), 0);
        return number <= numbers.size() ? number : 0;
    }
}
