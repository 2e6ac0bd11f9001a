package dev.mcdewey.ingest.parser.html;

import dev.mcdewey.ingest.parser.format.PageElements;
import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Parses HTML, bodies inside template scripts included. */
public final class HtmlPage {

    /** Deeper than any real page, and shallow enough for the reader's recursion. */
    private static final int DEEPEST = 256;

    /** XHTML may close these at once; an HTML parser would leave them open and swallow what follows. */
    private static final Set<String> CLOSED_AT_ONCE = Set.of(
            "a",
            "span",
            "div",
            "p",
            "td",
            "th",
            "li",
            "em",
            "i",
            "b",
            "script",
            "style",
            "title",
            "iframe",
            "textarea");

    private static final Pattern TEMPLATE_TYPE = Pattern.compile("text/(x-)?(handlebars(-template)?|template|html)");
    private static final Pattern TEMPLATE_BLOCK = Pattern.compile("\\{\\{[{#/>!^&~].*?}}+", Pattern.DOTALL);
    private static final Pattern TEMPLATE_VARIABLE = Pattern.compile("\\{\\{\\s*[\\w.]*?(\\w+)\\s*}}");

    private HtmlPage() {}

    public static Document parse(String html) {
        Set<String> tags = new HashSet<>();
        Parser parser = html.startsWith("<?xml") ? xhtmlParser() : parser();
        parser.tagSet().onNewTag(tag -> tags.add(tag.normalName()));
        Document page = Jsoup.parse(html, "", parser);
        moveMarksIntoBody(page);
        if (tags.contains("script")) {
            showContents(page);
        }
        return page;
    }

    private static void showContents(Document page) {
        // A parser moves scripts that come first into the head, where nobody looks for content.
        page.body().prependChildren(PageElements.in(page.head(), HtmlPage::isTemplate));
        PageElements.in(page.body(), HtmlPage::isScript).forEach(HtmlPage::showContent);
    }

    private static boolean isScript(Element element) {
        return element.normalName().equals("script");
    }

    private static boolean isTemplate(Element element) {
        return isScript(element)
                && TEMPLATE_TYPE.matcher(element.attr("type").strip()).matches();
    }

    /** Formulas and pages stand in scripts where a script of the page would draw them. */
    private static void showContent(Element script) {
        if (script.attr("type").startsWith("math/tex")) {
            script.replaceWith(new TextNode(script.data()));
        } else if (isTemplate(script)) {
            unwrapTemplate(script);
        }
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

    /** Whether a page has no text of its own, but frames for others. */
    public static boolean isFrameset(Document page) {
        return page.body().normalName().equals("frameset");
    }

    public static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    private static Parser xhtmlParser() {
        Parser parser = parser();
        parser.tagSet().onNewTag(HtmlPage::letCloseAtOnce);
        return parser;
    }

    private static void letCloseAtOnce(Tag tag) {
        if (CLOSED_AT_ONCE.contains(tag.normalName())) {
            tag.set(Tag.SelfClose);
        }
    }

    private static void unwrapTemplate(Element script) {
        String blocks = TEMPLATE_BLOCK.matcher(script.data()).replaceAll("");
        String body = TEMPLATE_VARIABLE.matcher(blocks).replaceAll(name -> Placeholder.of(name.group(1)));
        Element holder = new Element("div");
        script.replaceWith(holder);
        holder.append(body);
    }
}
