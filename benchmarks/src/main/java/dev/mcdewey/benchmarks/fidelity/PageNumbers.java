package dev.mcdewey.benchmarks.fidelity;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jspecify.annotations.Nullable;

/** Which physical page bears a printed number, by the PDF's own page labels; without any, numbers are physical pages. */
final class PageNumbers {

    private final List<String> labels;

    private PageNumbers(List<String> labels) {
        this.labels = labels;
    }

    static PageNumbers of(PDDocument document) throws IOException {
        PDPageLabels given = document.getDocumentCatalog().getPageLabels();
        return new PageNumbers(
                given == null
                        ? IntStream.rangeClosed(1, document.getNumberOfPages())
                                .mapToObj(String::valueOf)
                                .toList()
                        : List.of(given.getLabelsByPageIndices()));
    }

    boolean has(String number) {
        return labels.contains(number.toLowerCase(Locale.ROOT)) || labels.contains(number);
    }

    /** The first page with this number from the given page on: parts of a manual may each begin at 1. */
    @Nullable
    Integer page(String number, int from) {
        for (int page = from; page <= labels.size(); page++) {
            if (labels.get(page - 1).equalsIgnoreCase(number)) {
                return page;
            }
        }
        return null;
    }
}
