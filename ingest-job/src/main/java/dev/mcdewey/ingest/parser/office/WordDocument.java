package dev.mcdewey.ingest.parser.office;

import dev.mcdewey.ingest.parser.format.SourcePage;
import dev.mcdewey.ingest.parser.format.UnreadableException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A Word file: its main part with styles, numbering and notes. */
final class WordDocument {

    private WordDocument() {}

    static SourcePage read(Archive archive) throws UnreadableException {
        String main = mainPart(archive);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        if (archive.has(folder + "vbaProject.bin")) {
            throw new UnreadableException("holds macros; save it as docx without them");
        }
        Element body = Xml.at(archive.requiredXml(main), "w:document", "w:body");
        if (body == null) {
            throw new UnreadableException("is no Word document: its main part has no text body");
        }
        WordStyles styles = new WordStyles(archive.xml(folder + "styles.xml").orElse(null));
        WordNumbering numbering =
                new WordNumbering(archive.xml(folder + "numbering.xml").orElse(null));
        WordNotes notes = new WordNotes(
                archive.xml(folder + "footnotes.xml").orElse(null),
                archive.xml(folder + "endnotes.xml").orElse(null));
        PageCount pages = new PageCount();
        Document html = Document.createShell("");
        html.body().appendChild(pages.mark());
        WordReader reader = new WordReader(styles, numbering, notes, pages);
        reader.read(body, html.body());
        pages.settle(html.body(), pageCount(archive));
        return new SourcePage(html, title(reader.title(), archive));
    }

    private static String mainPart(Archive archive) throws UnreadableException {
        for (Element relation : archive.requiredXml("_rels/.rels").getElementsByTag("Relationship")) {
            if (relation.attr("Type").endsWith("/officeDocument")) {
                return relation.attr("Target").replaceFirst("^/", "");
            }
        }
        throw new UnreadableException("is damaged: its archive names no main part");
    }

    private static int pageCount(Archive archive) {
        return archive.xml("docProps/app.xml")
                .map(app -> Xml.at(app, "Properties", "Pages"))
                .map(pages -> Xml.number(pages.text(), 0))
                .orElse(0);
    }

    /** The title on the page, else the file's own unless a template left it there. */
    private static @Nullable String title(String onPage, Archive archive) {
        if (!onPage.isEmpty()) {
            return onPage;
        }
        return archive.xml("docProps/core.xml")
                .map(core -> Xml.at(core, "cp:coreProperties", "dc:title"))
                .map(Element::text)
                .filter(title -> !title.isBlank() && !title.equals("Word Document"))
                .orElse(null);
    }
}
