package dev.mcdewey.ingest.parser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** Writes small PDF documents. Places are points from the top left of a page. */
final class PdfBuilder {

    static final float LEFT = 72;
    static final float LEADING = 14;

    private static final float BODY = 10;

    private final PDDocument document = new PDDocument();
    private final PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private final PDFont mono = new PDType1Font(FontName.COURIER);
    private final PDFont symbols = new PDType1Font(FontName.SYMBOL);
    private final Deque<PDOutlineItem> outline = new ArrayDeque<>();
    private PDPage page = new PDPage(PDRectangle.A4);
    private float y;

    PdfBuilder page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = 100;
        return this;
    }

    /** Lines of running text below each other, from the left margin. */
    PdfBuilder lines(String... lines) {
        return lines(LEFT, lines);
    }

    PdfBuilder lines(float x, String... lines) {
        for (String line : lines) {
            at(x, y, line);
            y += LEADING;
        }
        return this;
    }

    PdfBuilder code(float x, String... lines) {
        for (String line : lines) {
            write(mono, BODY, x, y, line);
            y += LEADING;
        }
        return this;
    }

    PdfBuilder heading(float size, String words) {
        y += size;
        write(bold, size, LEFT, y, words);
        y += LEADING + size / 2;
        return this;
    }

    /** Space between two paragraphs. */
    PdfBuilder gap() {
        y += LEADING / 2;
        return this;
    }

    PdfBuilder to(float height) {
        y = height;
        return this;
    }

    PdfBuilder at(float x, float height, String words) {
        return write(roman, BODY, x, height, words);
    }

    PdfBuilder codeAt(float x, float height, String words) {
        return write(mono, BODY, x, height, words);
    }

    PdfBuilder symbolAt(float x, float height, String sign) {
        return write(symbols, BODY, x, height, sign);
    }

    PdfBuilder boldAt(float x, float height, String words) {
        return write(bold, BODY, x, height, words);
    }

    /** A footnote at the given height, its mark raised. */
    PdfBuilder footnote(String mark, float height, String words) {
        return write(roman, 5, LEFT, height - 3, mark).write(roman, 7, LEFT + 4, height, words);
    }

    /** A raised mark behind the words, which were the last line. */
    PdfBuilder mark(String mark, String words) throws IOException {
        return write(roman, 6, LEFT + width(words), y - LEADING - 4, mark);
    }

    PdfBuilder spread(float x, float height, float spacing, String words) {
        return draw(content -> {
            content.beginText();
            content.setFont(roman, BODY);
            content.setCharacterSpacing(spacing);
            content.newLineAtOffset(x, fromBottom(height));
            content.showText(words);
            content.endText();
        });
    }

    PdfBuilder write(PDFont font, float size, float x, float height, String words) {
        return draw(content -> {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, fromBottom(height));
            content.showText(words);
            content.endText();
        });
    }

    /** A filled box, such as a rule is to a typesetter. */
    PdfBuilder box(float x, float height, float wide, float high) {
        return draw(content -> {
            content.addRect(x, fromBottom(height), wide, high);
            content.fill();
        });
    }

    /** How wide the words are in the type of the text. */
    float width(String words) throws IOException {
        return roman.getStringWidth(words) / 1000 * BODY;
    }

    PdfBuilder rule(float x0, float y0, float x1, float y1) {
        return draw(content -> {
            content.moveTo(x0, fromBottom(y0));
            content.lineTo(x1, fromBottom(y1));
            content.stroke();
        });
    }

    /** A full-ruled table with columns at the given edges and rows of one leading each. */
    PdfBuilder ruledTable(float[] edges, boolean boldHead, String[]... rows) {
        float top = y - LEADING + 3;
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                boolean head = boldHead && row == 0;
                write(head ? bold : roman, BODY, edges[column] + 3, y, rows[row][column]);
            }
            y += LEADING;
        }
        float bottom = top + rows.length * LEADING;
        for (int row = 0; row <= rows.length; row++) {
            rule(edges[0], top + row * LEADING, edges[edges.length - 1], top + row * LEADING);
        }
        for (float edge : edges) {
            rule(edge, top, edge, bottom);
        }
        return this;
    }

    private float fromBottom(float height) {
        return page.getMediaBox().getHeight() - height;
    }

    /** A bookmark of the given depth, from 1, to where the next line will stand. */
    PdfBuilder bookmark(int depth, String title) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop((int) fromBottom(y - BODY));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place);
        while (outline.size() >= depth) {
            outline.pop();
        }
        PDOutlineNode parent = outline.isEmpty() ? root() : outline.getFirst();
        parent.addLast(item);
        outline.push(item);
        return this;
    }

    private PDDocumentOutline root() {
        if (document.getDocumentCatalog().getDocumentOutline() == null) {
            document.getDocumentCatalog().setDocumentOutline(new PDDocumentOutline());
        }
        return document.getDocumentCatalog().getDocumentOutline();
    }

    /** Labels from the given page on, which counts from 1. */
    PdfBuilder labels(int from, String style, int start, @Nullable String prefix) throws IOException {
        PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
        if (labels == null) {
            labels = new PDPageLabels(document);
        }
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(style);
        range.setStart(start);
        range.setPrefix(prefix);
        labels.setLabelItem(from - 1, range);
        document.getDocumentCatalog().setPageLabels(labels);
        return this;
    }

    PdfBuilder title(String title) {
        document.getDocumentInformation().setTitle(title);
        return this;
    }

    PdfBuilder protectedBy(String userPassword) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
        return this;
    }

    /** Something that draws. */
    interface Pen {
        void draw(PDPageContentStream content) throws IOException;
    }

    PdfBuilder draw(Pen pen) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            pen.draw(content);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PDDocument document() {
        return document;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }
}
