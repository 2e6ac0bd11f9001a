package dev.mcdewey.benchmarks.fidelity;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares a PDF with the HTML edition of the same manual, section by section. */
@Command(
        name = "pdf-fidelity",
        mixinStandardHelpOptions = true,
        description = "Reads a PDF and the HTML edition of the same manual as the ingest job does, and compares them.")
public final class PdfFidelity implements Callable<Integer> {

    @Option(names = "--pdf", required = true, paramLabel = "FILE", description = "the manual as PDF")
    private Path pdf = Path.of("");

    @Option(names = "--html", required = true, paramLabel = "DIR", description = "the folder of its HTML files")
    private Path html = Path.of("");

    @Option(
            names = "--worst",
            defaultValue = "10",
            paramLabel = "N",
            description = "how many of the worst sections, wrong pages and lost headings to show (default: 10)")
    private int worst;

    /** Made by picocli. */
    public PdfFidelity() {}

    @Override
    public Integer call() throws Exception {
        List<ManualSection> sections = Edition.pdf(pdf);
        List<ManualSection> htmlSections = Edition.html(html);
        printWords(
                SectionPairs.of(sections, htmlSections),
                SharedWords.of(ManualSection.wordsOf(htmlSections), ManualSection.wordsOf(sections)));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PrintedContents printed = PrintedContents.of(document);
            printPages("bookmarks", PageCheck.of(BookmarkContents.of(document), sections));
            printPages("printed contents", PageCheck.of(printed.entries(), sections));
            if (printed.unmapped() > 0) {
                print("  %d entries name a page that no page label has", printed.unmapped());
            }
        }
        return 0;
    }

    private void printWords(SectionPairs found, SharedWords whole) {
        List<SectionPair> pairs =
                found.pairs().stream().filter(SectionPair::hasWords).toList();
        print(
                "sections in both: %d, %d of them without a word in either; only in the HTML: %d, only in the PDF: %d",
                found.pairs().size(),
                found.pairs().size() - pairs.size(),
                found.htmlOnly().size(),
                found.pdfOnly().size());
        print("words in common (Dice), mean of %d sections: %.4f", pairs.size(), mean(pairs));
        print("  over all their words: %.4f; of the larger text, mean: %.4f", overall(pairs), meanOfLarger(pairs));
        print("  whole manuals, wherever the words stand: %.4f", whole.share());
        pairs.stream()
                .sorted(Comparator.comparingDouble(pair -> pair.words().share()))
                .limit(worst)
                .forEach(PdfFidelity::printDifference);
        printHeadings("only in the HTML", found.htmlOnly());
        printHeadings("only in the PDF", found.pdfOnly());
    }

    private static double mean(List<SectionPair> pairs) {
        return pairs.stream()
                .mapToDouble(pair -> pair.words().share())
                .average()
                .orElse(0);
    }

    private static double meanOfLarger(List<SectionPair> pairs) {
        return pairs.stream()
                .mapToDouble(pair -> pair.words().shareOfLarger())
                .average()
                .orElse(0);
    }

    private static double overall(List<SectionPair> pairs) {
        double common = pairs.stream().mapToInt(pair -> pair.words().common()).sum();
        int all = pairs.stream()
                .mapToInt(
                        pair -> pair.pdf().words().size() + pair.html().words().size())
                .sum();
        return 2 * common / Math.max(1, all);
    }

    private static void printDifference(SectionPair pair) {
        print(
                "  %.3f %s: %d words in the PDF, %d in the HTML",
                pair.words().share(),
                pair.pdf().name(),
                pair.pdf().words().size(),
                pair.html().words().size());
        print("        only in the HTML: %s", shown(pair.words().onlyInOne()));
        print("        only in the PDF:  %s", shown(pair.words().onlyInOther()));
    }

    private void printHeadings(String where, List<ManualSection> sections) {
        List<ManualSection> shown = sections.stream()
                .sorted(Comparator.comparing(
                                (ManualSection section) -> section.words().size())
                        .reversed())
                .limit(worst)
                .toList();
        shown.forEach(section -> print(
                "  %s: %s, %d words", where, section.name(), section.words().size()));
    }

    private void printPages(String contents, PageCheck check) {
        print(
                "pages by the %s: %.4f (%d right, %d wrong; %d entries are no section's heading)",
                contents,
                check.share(),
                check.right().size(),
                check.wrong().size(),
                check.missing().size());
        check.wrong().stream().limit(worst).forEach(wrong -> print("  wrong: %s", wrong));
        check.missing().stream()
                .limit(worst)
                .forEach(entry -> print("  no section: %s (page %d)", entry.title(), entry.page()));
    }

    private static String shown(List<String> runs) {
        String text = String.join(" … ", runs);
        return text.length() <= 600 ? text : text.substring(0, 600) + " …";
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
