package dev.mcdewey.ingest.parser.office;

import dev.mcdewey.ingest.parser.format.SourcePage;
import dev.mcdewey.ingest.parser.format.UnreadableException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An OpenDocument text. */
final class OdfDocument {

    private OdfDocument() {}

    static SourcePage read(Archive archive) throws UnreadableException {
        if (archive.xml("META-INF/manifest.xml").map(OdfDocument::isEncrypted).orElse(false)) {
            throw new UnreadableException("is protected by a password; save it without one");
        }
        Document content = archive.requiredXml("content.xml");
        Element text = Xml.at(content, "office:document-content", "office:body", "office:text");
        if (text == null) {
            throw new UnreadableException("is no OpenDocument text, but a sheet, a drawing or slides");
        }
        PageCount pages = new PageCount();
        Document html = Document.createShell("");
        html.body().appendChild(pages.mark());
        OdfReader reader =
                new OdfReader(new OdfStyles(content, archive.xml("styles.xml").orElse(null)), pages);
        reader.read(text, html.body());
        Document meta = archive.xml("meta.xml").orElse(null);
        pages.settle(html.body(), pageCount(meta));
        return new SourcePage(html, title(reader.title(), meta));
    }

    private static boolean isEncrypted(Document manifest) {
        return !manifest.getElementsByTag("manifest:encryption-data").isEmpty();
    }

    private static int pageCount(@Nullable Document meta) {
        Element counts = Xml.at(meta, "office:document-meta", "office:meta", "meta:document-statistic");
        return Xml.number(Xml.attr(counts, "meta:page-count"), 0);
    }

    private static @Nullable String title(String onPage, @Nullable Document meta) {
        Element own = Xml.at(meta, "office:document-meta", "office:meta", "dc:title");
        String title = onPage.isEmpty() && own != null ? own.text() : onPage;
        return title.isBlank() ? null : title;
    }
}
