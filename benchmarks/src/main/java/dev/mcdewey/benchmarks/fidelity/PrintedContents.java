package dev.mcdewey.benchmarks.fidelity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The tables of contents that are printed on a PDF's own pages, read by PDFBox's plain text alone, so that they owe
 * nothing to the bookmarks or to our reading of the layout.
 */
final class PrintedContents {

    private static final Pattern TITLE = Pattern.compile("(?i)(table of )?contents");
    private static final Pattern OTHER_LIST = Pattern.compile("(?i)list of (tables|figures|examples|equations)");

    /** A title, dots that lead from it, a page number. */
    private static final Pattern LED = Pattern.compile("(.*?\\S)\\s*(?:\\.\\s?){4,}\\s*(\\w+(?:-\\d+)?)");

    /** Chapters often stand without dots; their number keeps running headers out. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)((?:\\d+(?:\\.\\d+)*|(?:appendix|chapter|part) \\w+)\\.?\\s+.*\\S)\\s+(\\w+)");

    private static final int FEWEST_LED = 3;

    private final PageNumbers numbers;
    private final List<ContentsEntry> entries = new ArrayList<>();
    private String unfinished = "";
    private int last;
    private int unmapped;

    private PrintedContents(PageNumbers numbers) {
        this.numbers = numbers;
    }

    static PrintedContents of(PDDocument document) throws IOException {
        PrintedContents contents = new PrintedContents(PageNumbers.of(document));
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        boolean within = false;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            List<String> lines =
                    stripper.getText(document).lines().map(String::strip).toList();
            boolean led = lines.stream().filter(PrintedContents::isLed).count() >= FEWEST_LED;
            boolean begins = lines.stream().anyMatch(line -> TITLE.matcher(line).matches());
            contents.last = begins ? page : contents.last;
            within = led && (within || begins) && contents.read(lines);
        }
        return contents;
    }

    private static boolean isLed(String line) {
        return LED.matcher(line).matches();
    }

    /** Reads a page of contents; false where another list begins on it. */
    private boolean read(List<String> lines) {
        unfinished = "";
        for (String line : lines) {
            if (OTHER_LIST.matcher(line).matches()) {
                return false;
            }
            read(line);
        }
        return true;
    }

    private void read(String line) {
        Matcher led = LED.matcher(line);
        Matcher numbered = NUMBERED.matcher(line);
        if (led.matches()) {
            add((unfinished + led.group(1)).strip(), led.group(2));
        } else if (numbered.matches() && numbers.has(numbered.group(2))) {
            add(numbered.group(1), numbered.group(2));
        } else {
            unfinished = startsEntry(line) ? line + " " : "";
        }
    }

    /** A title that is too long for its line goes on in the next, which has the page. */
    private static boolean startsEntry(String line) {
        return line.matches("(?i)(\\d+(\\.\\d+)*|[a-z](\\.\\d+)+)\\.?\\s+\\S.*");
    }

    private void add(String title, String number) {
        unfinished = "";
        Integer page = numbers.page(number, last);
        if (page == null) {
            unmapped++;
        } else {
            last = page;
            entries.add(new ContentsEntry(title, page));
        }
    }

    List<ContentsEntry> entries() {
        return entries;
    }

    /** Entries whose number no page bears. */
    int unmapped() {
        return unmapped;
    }
}
