package dev.mcdewey.ingest.parser.office;

import dev.mcdewey.ingest.parser.format.SourcePage;
import dev.mcdewey.ingest.parser.format.UnreadableException;
import dev.mcdewey.ingest.parser.html.HtmlPage;
import dev.mcdewey.ingest.parser.text.SourceText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An EPUB book: the pages of its spine, in order, as one page. */
final class EpubBook {

    private final Archive archive;
    private final Document book;
    private final String folder;
    private final EpubPages pages = new EpubPages();
    private final Map<String, Element> items = new HashMap<>();

    private EpubBook(Archive archive, String path) throws UnreadableException {
        this.archive = archive;
        this.book = archive.requiredXml(path);
        this.folder = EpubPath.folder(path);
        for (Element item : book.select("manifest > item, opf|manifest > opf|item")) {
            items.put(item.attr("id"), item);
        }
    }

    static SourcePage read(Archive archive) throws UnreadableException {
        requireReadable(archive);
        Element root = archive.requiredXml("META-INF/container.xml").selectFirst("[full-path]");
        if (root == null) {
            throw new UnreadableException("is damaged: its container names no book");
        }
        EpubBook book = new EpubBook(archive, root.attr("full-path"));
        return new SourcePage(book.html(), book.title());
    }

    /** Fonts may be scrambled and the text still be readable; a text that is encrypted is not. */
    private static void requireReadable(Archive archive) throws UnreadableException {
        boolean locked = archive.xml("META-INF/encryption.xml")
                .map(list -> list.getElementsByAttribute("URI").stream()
                        .anyMatch(part ->
                                part.attr("URI").toLowerCase(Locale.ROOT).matches(".*\\.x?html?")))
                .orElse(false);
        if (locked) {
            throw new UnreadableException("is protected against copying; use an edition without that protection");
        }
    }

    private @Nullable String title() {
        Element title = book.selectFirst("metadata > dc|title, opf|metadata > dc|title");
        return title == null || title.text().isBlank() ? null : title.text();
    }

    private Document html() throws UnreadableException {
        readPageLists();
        Document html = Document.createShell("");
        Element main = html.body().appendElement("main");
        for (Element reference : book.select("spine > itemref, opf|spine > opf|itemref")) {
            Element item = items.get(reference.attr("idref"));
            if (item != null && isText(item)) {
                main.appendChild(chapter(item).tagName("div"));
            }
        }
        return html;
    }

    /** The book's own contents page leads to its text and is none. */
    private static boolean isText(Element item) {
        return item.attr("media-type").contains("html")
                && !item.attr("properties").matches(".*\\bnav\\b.*");
    }

    private Element chapter(Element item) throws UnreadableException {
        String path = EpubPath.resolve(folder, item.attr("href"));
        Element body = page(path).body();
        pages.mark(body, path);
        EpubText.asContent(body);
        if (body.id().isEmpty()) {
            body.attr("id", EpubPath.stem(path));
        }
        return body;
    }

    private Document page(String path) throws UnreadableException {
        byte[] bytes = archive.bytes(path);
        if (bytes == null) {
            throw new UnreadableException("is damaged: it lacks its part " + path);
        }
        String text = SourceText.decode(bytes);
        // Without its first line a page would be read as HTML, where elements do not close at once.
        return HtmlPage.parse(text.startsWith("<?xml") ? text : "<?xml version=\"1.0\"?>" + text);
    }

    private void readPageLists() throws UnreadableException {
        for (Element item : items.values()) {
            String path = EpubPath.resolve(folder, item.attr("href"));
            boolean old = item.attr("media-type").equals("application/x-dtbncx+xml");
            if (old || item.attr("properties").matches(".*\\bnav\\b.*")) {
                archive.xml(path).ifPresent(list -> pages.list(list, EpubPath.folder(path)));
            }
        }
    }
}
