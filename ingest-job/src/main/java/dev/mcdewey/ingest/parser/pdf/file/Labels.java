package dev.mcdewey.ingest.parser.pdf.file;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** Reads the labels that a document gives its pages. */
final class Labels {

    /** What is longer is no label that anybody would look for on a page. */
    private static final int LONGEST = 30;

    private Labels() {}

    /** Labels by physical page; empty if there are none, or none that says more than the physical number. */
    static Map<Integer, String> of(PDDocument document) {
        Map<Integer, String> labels = new TreeMap<>();
        String[] read = read(document);
        boolean telling = false;
        for (int page = 1; page <= read.length; page++) {
            String label = read[page - 1] == null ? "" : clean(read[page - 1]);
            if (!label.isEmpty()) {
                labels.put(page, label);
                telling |= !label.equals(Integer.toString(page));
            }
        }
        return telling ? labels : Map.of();
    }

    private static String clean(String label) {
        String line = label.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST ? line : "";
    }

    /** Labels that cannot be read are as good as none: numbers printed on the pages may still tell. */
    private static String[] read(PDDocument document) {
        try {
            PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
            return labels == null ? new String[0] : labels.getLabelsByPageIndices();
        } catch (IOException | RuntimeException unreadable) {
            return new String[0];
        }
    }
}
