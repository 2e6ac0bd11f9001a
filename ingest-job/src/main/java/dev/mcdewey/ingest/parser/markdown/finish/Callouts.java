package dev.mcdewey.ingest.parser.markdown.finish;

import dev.mcdewey.ingest.parser.markdown.note.NoteBox;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes notes of the quotations that begin with {@code [!kind]}, as GitHub and Obsidian write them. */
final class Callouts {

    private static final Pattern KIND = Pattern.compile("^\\s*\\[!(\\w+)(?:\\|[^\\]\\n]*)?][+-]?[ \\t]*");

    private Callouts() {}

    static void apply(Document page) {
        for (Element quote : page.select("blockquote")) {
            Element first = quote.firstElementChild();
            if (first != null && first.normalName().equals("p") && first.firstChild() instanceof TextNode text) {
                Matcher kind = KIND.matcher(text.getWholeText());
                if (kind.find()) {
                    text.text(text.getWholeText().substring(kind.end()));
                    makeNote(quote, first, kind.group(1));
                }
            }
        }
    }

    private static void makeNote(Element quote, Element first, String kind) {
        String title = takeFirstLine(first);
        Element note = page(NoteBox.open(kind, title));
        if (first.childNodeSize() == 0) {
            first.remove();
        }
        note.appendChildren(new ArrayList<>(quote.childNodes()));
        quote.replaceWith(note);
    }

    private static Element page(String open) {
        Element holder = new Element("div").html(open + NoteBox.CLOSE);
        Element note = holder.child(0);
        note.remove();
        return note;
    }

    private static String takeFirstLine(Element paragraph) {
        StringBuilder line = new StringBuilder();
        for (Node node : List.copyOf(paragraph.childNodes())) {
            if (node instanceof TextNode text && text.getWholeText().contains("\n")) {
                String words = text.getWholeText();
                line.append(words, 0, words.indexOf('\n'));
                text.text(words.substring(words.indexOf('\n') + 1));
                return line.toString().strip();
            }
            line.append(
                    node instanceof TextNode text ? text.getWholeText() : node instanceof Element e ? e.text() : "");
            node.remove();
        }
        return line.toString().strip();
    }
}
