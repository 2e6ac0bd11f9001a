package dev.mcdewey.ingest.parser.markdown.finish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gives elements the attributes that stand beside them in braces. */
final class AttributeLists {

    private static final Pattern ID = Pattern.compile("(?:^|\\s)#([^\\s#.]+)");
    private static final Pattern CLASS = Pattern.compile("(?:^|\\s)\\.([\\w-]+)");
    private static final Pattern BEHIND_ELEMENT =
            Pattern.compile("^\\{(?::[^{}\\n]*|\\s*[.#][^{}\\n]*|\\s*[\\w-]+=[^{}\\n]*)}");

    private static final Pattern SPAN = Pattern.compile("\\[([^\\[\\]]+)]\\{\\s*[.#][^{}\\n]*}");
    private static final Pattern AT_END = Pattern.compile("[ \\t]+\\{:[^{}\\n]*}(?=\\s*$)");

    private AttributeLists() {}

    static void apply(Document page) {
        page.select("span[data-attributes]").forEach(AttributeLists::apply);
        page.select("a, img, em, strong, code").forEach(AttributeLists::dropBehind);
        page.select("p, li, td, dd, dt").forEach(AttributeLists::dropInText);
    }

    private static void apply(Element list) {
        String attributes = list.attr("data-attributes");
        Element previous = list.previousElementSibling();
        boolean above =
                previous != null && (list.attr("data-of").equals("previous") || list.nextElementSibling() == null);
        Element target = above ? previous : list.nextElementSibling();
        list.remove();
        if (target == null) {
            return;
        }
        if (attributes.strip().equals("toc")) {
            target.remove();
            return;
        }
        CLASS.matcher(attributes).results().forEach(name -> target.addClass(name.group(1)));
        Matcher id = ID.matcher(attributes);
        if (id.find()) {
            target.id(id.group(1));
        }
    }

    private static void dropInText(Element element) {
        for (TextNode text : element.textNodes()) {
            if (text.getWholeText().indexOf('{') >= 0) {
                String words = SPAN.matcher(text.getWholeText()).replaceAll("$1");
                text.text(AT_END.matcher(words).replaceFirst(""));
            }
        }
    }

    /** Within a line attributes only say how something looks. */
    private static void dropBehind(Element element) {
        Node next = element.nextSibling();
        if (next instanceof TextNode text) {
            text.text(BEHIND_ELEMENT.matcher(text.getWholeText()).replaceFirst(""));
        }
    }
}
