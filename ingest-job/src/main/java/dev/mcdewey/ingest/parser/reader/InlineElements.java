package dev.mcdewey.ingest.parser.reader;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The inline elements that mean something in plain text. */
final class InlineElements {

    private static final int SHORTEST_ALT = 3;
    private static final Set<String> EMPTY_ALTS = Set.of(
            "image",
            "icon",
            "logo",
            "picture",
            "figure",
            "note",
            "[note]",
            "tip",
            "[tip]",
            "warning",
            "[warning]",
            "caution",
            "[caution]",
            "important",
            "[important]",
            "spacer",
            "screenshot");

    private static final Pattern FILE_NAME =
            Pattern.compile("\\S+\\.(png|jpe?g|gif|svg|webp|bmp)|(?=\\w*\\d)(?=\\w*_)\\w+");

    private static final Evaluator FIGURE = Selector.evaluatorOf("figure, .figure, .imageblock");

    private InlineElements() {}

    /** Reads the element into the text if it is one of them, and says whether it was. */
    static boolean read(Element element, InlineText text) {
        switch (element.normalName()) {
            case "code", "tt", "kbd", "samp" -> {
                return readCode(element, text);
            }
            case "sup" -> text.superscript(element.text(), isLinked(element));
            case "img" -> text.append(alt(element));
            case "del", "s", "strike" -> text.append("~~" + element.text() + "~~");
            case "q" -> text.append("“" + element.text() + "”");
            case "rt" -> text.append("(" + element.text() + ")");
            case "rp" -> {}
            case "wbr" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean readCode(Element element, InlineText text) {
        Element child = element.firstElementChild();
        String words = child == null ? ownWords(element) : element.text();
        for (; child != null; child = child.nextElementSibling()) {
            if (child.isBlock()) {
                return false;
            }
        }
        text.code(words.indexOf('\n') < 0 && words.indexOf("  ") < 0 ? words : words.replaceAll("\\s+", " "));
        return true;
    }

    /** Most code is one text, which need not be put together. */
    private static String ownWords(Element element) {
        return element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only
                ? only.getWholeText()
                : element.wholeOwnText();
    }

    private static boolean isLinked(Element element) {
        Element parent = element.parent();
        return element.selectFirst("a[href]") != null || (parent != null && parent.hasAttr("href"));
    }

    private static String alt(Element image) {
        String alt = image.attr("alt").strip();
        boolean named = alt.length() >= SHORTEST_ALT
                && !EMPTY_ALTS.contains(alt.toLowerCase(Locale.ROOT))
                && !isFileName(alt, image.attr("src"))
                && !isInCaption(alt, image);
        return named ? alt : "";
    }

    private static boolean isInCaption(String alt, Element image) {
        Element figure = image.closest(FIGURE);
        return figure != null && figure.text().contains(alt);
    }

    /** An alternative text of a file's name says nothing that the page shows. */
    private static boolean isFileName(String alt, String source) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        return FILE_NAME.matcher(alt).matches() || name.startsWith(alt + ".");
    }
}
