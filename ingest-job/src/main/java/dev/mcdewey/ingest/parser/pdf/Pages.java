package dev.mcdewey.ingest.parser.pdf;

import dev.mcdewey.ingest.parser.format.UnreadableException;
import dev.mcdewey.ingest.parser.pdf.file.PdfFile;
import dev.mcdewey.ingest.parser.pdf.layout.PageText;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.line.LineMaker;
import dev.mcdewey.ingest.parser.pdf.page.Budget;
import dev.mcdewey.ingest.parser.pdf.page.PageContent;
import dev.mcdewey.ingest.parser.pdf.page.PageReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the lines of all pages, and refuses documents that have none or whose letters nobody knows. */
final class Pages {

    private static final double MOST_UNREADABLE = 0.5;

    private Pages() {}

    static List<PageText> read(PdfFile file) throws UnreadableException {
        Budget budget = new Budget();
        PageReader reader = new PageReader(budget);
        List<PageText> pages = new ArrayList<>();
        int images = 0;
        for (PDPage page : file.pages()) {
            PageContent content = read(reader, page, pages.size() + 1);
            images += content.images();
            pages.add(text(content));
        }
        check(pages, images, budget);
        return pages;
    }

    private static PageContent read(PageReader reader, PDPage page, int number) throws UnreadableException {
        try {
            return reader.read(page, number);
        } catch (Budget.ExhaustedException exhausted) {
            throw new UnreadableException(exhausted.reason(), exhausted);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableException(
                    "is damaged on page " + number + " (" + damaged.getMessage() + "); fetch or export it again",
                    damaged);
        }
    }

    private static PageText text(PageContent content) {
        List<List<Line>> asides = content.asides().stream()
                .map(glyphs -> LineMaker.lines(content.number(), glyphs))
                .filter(aside -> !aside.isEmpty())
                .toList();
        List<Line> lines = LineMaker.lines(content.number(), content.glyphs());
        return new PageText(content.number(), content.width(), content.height(), lines, asides, content.rules());
    }

    private static void check(List<PageText> pages, int images, Budget budget) throws UnreadableException {
        boolean blank = pages.stream()
                .allMatch(page -> page.lines().isEmpty() && page.asides().isEmpty());
        if (blank && images > 0) {
            throw new UnreadableException("has pictures of pages but no text; run text recognition (OCR) on it first");
        }
        if (blank) {
            throw new UnreadableException("has no text on any page");
        }
        if (budget.unreadable() > MOST_UNREADABLE * budget.glyphs()) {
            int share = Math.round(100f * budget.unreadable() / budget.glyphs());
            throw new UnreadableException("does not say which letters " + share
                    + " % of its characters are; export it again with embedded fonts, or run text recognition (OCR)");
        }
    }
}
