package dev.mcdewey.ingest.parser.pdf.file;

import dev.mcdewey.ingest.parser.format.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** An open PDF document. Not for use by several threads. */
public final class PdfFile implements AutoCloseable {

    /** No guide has more; a file that claims so is not what it seems. */
    public static final int MOST_PAGES = 20_000;

    /** The header may stand behind some bytes of other origin. */
    private static final int HEADER_WITHIN = 1024;

    private final PDDocument document;
    private final PageNumbers numbers;

    private PdfFile(PDDocument document) {
        this.document = document;
        this.numbers = new PageNumbers(document.getPages());
    }

    /**
     * Opens a document; one that an empty password opens is read as well.
     *
     * @throws UnreadableException if it is none, is protected, is damaged beyond repair, has too many pages or unpacks to too much
     */
    public static PdfFile open(byte[] bytes) throws UnreadableException {
        String start = new String(bytes, 0, Math.min(bytes.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        if (!start.contains("%PDF-")) {
            throw new UnreadableException("is not a PDF document: it does not begin as one; check what it is");
        }
        PackedStreams.check(bytes);
        BundledFonts.install();
        return bounded(load(bytes));
    }

    private static PDDocument load(byte[] bytes) throws UnreadableException {
        try {
            return Loader.loadPDF(bytes);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableException("is encrypted with a password; save a copy without one", locked);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableException(
                    "is a damaged PDF document (" + broken.getMessage() + "); fetch or export it again", broken);
        }
    }

    private static PdfFile bounded(PDDocument document) throws UnreadableException {
        int pages = document.getNumberOfPages();
        if (pages < 1 || pages > MOST_PAGES) {
            close(document);
            throw new UnreadableException(
                    pages < 1
                            ? "is a damaged PDF document without pages; fetch or export it again"
                            : "has " + pages + " pages, more than the limit of " + MOST_PAGES + "; split it");
        }
        return new PdfFile(document);
    }

    /** The pages in their order. */
    public Iterable<PDPage> pages() {
        return document.getPages();
    }

    /** The outline in its order, without entries that lead to no page. */
    public List<Bookmark> bookmarks() {
        return Bookmarks.of(document, numbers);
    }

    /** Labels of the pages by their physical numbers, empty where the document gives none that tell anything. */
    public Map<Integer, String> labels() {
        return Labels.of(document);
    }

    /** The title that a person gave the document, or null. */
    public @Nullable String title() {
        return OwnTitle.of(document);
    }

    @Override
    public void close() {
        close(document);
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("closing a document in memory failed", impossible);
        }
    }
}
