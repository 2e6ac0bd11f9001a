package dev.mcdewey.ingest.parser.reader;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text that a browser would show of an element, read without any understanding of it: the measure of the reader. */
final class VisibleText implements NodeFilter {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "noscript", "head", "title", "datalist", "iframe", "object");

    private static final Set<String> BREAKS = Set.of("br", "wbr", "hr", "sup", "img");

    /** 1 for a letter or a digit. No branch for each character: which comes next, a processor cannot guess. */
    private static final byte[] LATIN = new byte[0x100];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            LATIN[c] = (byte) (Character.isLetterOrDigit(c) ? 1 : 0);
        }
    }

    private final StringBuilder text = new StringBuilder();

    private VisibleText() {}

    static String of(Element root) {
        VisibleText visible = new VisibleText();
        root.filter(visible);
        return visible.text.toString();
    }

    /** How many letters and digits it has. */
    static int letters(Node node) {
        if (node instanceof TextNode words) {
            return letters(words.getWholeText());
        }
        int letters = 0;
        if (!UNSEEN.contains(node.normalName())) {
            for (Node child = node.firstChild(); child != null; child = child.nextSibling()) {
                letters += letters(child);
            }
        }
        return letters;
    }

    static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += c < LATIN.length ? LATIN[c] : Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return letters;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            breakAt(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            breakAt(element);
        }
        return FilterResult.CONTINUE;
    }

    private void breakAt(Element element) {
        if (element.isBlock() || BREAKS.contains(element.normalName())) {
            text.append('\n');
        }
    }

    /** Marks of where a word may be broken are not seen, and part no word. */
    private void append(String words) {
        if (words.indexOf('\u200b') < 0 && words.indexOf('\u00ad') < 0 && words.indexOf('\ufeff') < 0) {
            text.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != '\u200b' && c != '\u00ad' && c != '\ufeff') {
                text.append(c);
            }
        }
    }
}
