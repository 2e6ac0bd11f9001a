package dev.mcdewey.ingest.parser;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Parses HTML, bodies inside template scripts included. */
final class HtmlPage {

    /** Deeper than any real page, and shallow enough for the reader's recursion. */
    private static final int DEEPEST = 256;

    private static final Pattern EMPTY_XML_ELEMENT =
            Pattern.compile("<(a|span|div|p|td|th|li|em|i|b|script|style|title|iframe|textarea)(\\s[^<>]*)?/>");
    private static final Pattern TEMPLATE_TYPE = Pattern.compile("text/(x-)?(handlebars(-template)?|template|html)");
    private static final Pattern TEMPLATE_BLOCK = Pattern.compile("\\{\\{[{#/>!^&~].*?}}+", Pattern.DOTALL);
    private static final Pattern TEMPLATE_VARIABLE = Pattern.compile("\\{\\{\\s*[\\w.]*?(\\w+)\\s*}}");

    private HtmlPage() {}

    static Document parse(String html) {
        Document page = Jsoup.parse(spelledOut(html), "", parser());
        if (html.contains("text/x-handlebars") || html.contains("template\"") || html.contains("type=\"text/html\"")) {
            page.select("script[type]").forEach(HtmlPage::unwrapTemplate);
        }
        return page;
    }

    static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    /** XHTML may close an element at once; an HTML parser would leave it open and swallow what follows. */
    private static String spelledOut(String html) {
        return html.startsWith("<?xml") ? EMPTY_XML_ELEMENT.matcher(html).replaceAll("<$1$2></$1>") : html;
    }

    private static void unwrapTemplate(Element script) {
        if (TEMPLATE_TYPE.matcher(script.attr("type").strip()).matches()) {
            String blocks = TEMPLATE_BLOCK.matcher(script.data()).replaceAll("");
            String body = TEMPLATE_VARIABLE.matcher(blocks).replaceAll(name -> Shortcodes.placeholder(name.group(1)));
            Element holder = new Element("div");
            script.replaceWith(holder);
            holder.append(body);
        }
    }
}
