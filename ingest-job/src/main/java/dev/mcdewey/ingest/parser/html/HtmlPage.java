package dev.mcdewey.ingest.parser.html;

import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Parses HTML, bodies inside template scripts included. */
public final class HtmlPage {

    /** Deeper than any real page, and shallow enough for the reader's recursion. */
    private static final int DEEPEST = 256;

    private static final Pattern EMPTY_XML_ELEMENT =
            Pattern.compile("<(a|span|div|p|td|th|li|em|i|b|script|style|title|iframe|textarea)(\\s[^<>]*)?/>");
    private static final Pattern TEMPLATE_TYPE = Pattern.compile("text/(x-)?(handlebars(-template)?|template|html)");
    private static final Pattern TEMPLATE_BLOCK = Pattern.compile("\\{\\{[{#/>!^&~].*?}}+", Pattern.DOTALL);
    private static final Pattern TEMPLATE_VARIABLE = Pattern.compile("\\{\\{\\s*[\\w.]*?(\\w+)\\s*}}");

    private HtmlPage() {}

    public static Document parse(String html) {
        Document page = Jsoup.parse(spelledOut(html), "", parser());
        moveMarksIntoBody(page);
        if (html.contains("math/tex")) {
            page.body().select("script[type^=math/tex]").forEach(HtmlPage::showFormula);
        }
        if (html.contains("text/x-handlebars") || html.contains("template\"") || html.contains("type=\"text/html\"")) {
            // A parser moves scripts that come first into the head, where nobody looks for content.
            page.body().prependChildren(page.head().select("script[type]"));
            page.body().select("script[type]").forEach(HtmlPage::unwrapTemplate);
        }
        return page;
    }

    /** A comment before the first element stands outside the body, and may be the mark of the first page. */
    private static void moveMarksIntoBody(Document page) {
        List<Node> marks = new ArrayList<>();
        for (Node node : page.childNodes()) {
            if (node instanceof Comment comment
                    && PageMark.of(comment.getData()).isPresent()) {
                marks.add(comment);
            }
        }
        page.body().prependChildren(marks);
    }

    public static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    /** XHTML may close an element at once; an HTML parser would leave it open and swallow what follows. */
    private static String spelledOut(String html) {
        boolean needed = html.startsWith("<?xml") && closesAtOnce(html);
        return needed ? EMPTY_XML_ELEMENT.matcher(html).replaceAll("<$1$2></$1>") : html;
    }

    /** Looks only where an element is closed at once, which in most pages are line breaks alone. */
    private static boolean closesAtOnce(String html) {
        for (int close = html.indexOf("/>"); close >= 0; close = html.indexOf("/>", close + 2)) {
            int open = html.lastIndexOf('<', close);
            if (open >= 0
                    && EMPTY_XML_ELEMENT.matcher(html).region(open, close + 2).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The source of a formula, which a script of the page would draw. */
    private static void showFormula(Element script) {
        script.replaceWith(new TextNode(script.data()));
    }

    private static void unwrapTemplate(Element script) {
        if (TEMPLATE_TYPE.matcher(script.attr("type").strip()).matches()) {
            String blocks = TEMPLATE_BLOCK.matcher(script.data()).replaceAll("");
            String body = TEMPLATE_VARIABLE.matcher(blocks).replaceAll(name -> Placeholder.of(name.group(1)));
            Element holder = new Element("div");
            script.replaceWith(holder);
            holder.append(body);
        }
    }
}
