package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.parser.format.VisibleLetters;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text that a browser would show of an element, read without any understanding of it: the measure of the reader. */
final class VisibleText {

    private final StringBuilder text = new StringBuilder();
    private int letters;

    private VisibleText() {}

    static VisibleText of(Element root) {
        VisibleText visible = new VisibleText();
        visible.read(root);
        return visible;
    }

    /** How many letters and digits it has. */
    int letters() {
        return letters;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void read(Node node) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element && !VisibleLetters.isUnseen(element)) {
            boolean breaks = element.isBlock() || breaks(element);
            breakIf(breaks);
            for (int i = 0; i < element.childNodeSize(); i++) {
                read(element.childNode(i));
            }
            breakIf(breaks);
        }
    }

    private void breakIf(boolean breaks) {
        if (breaks) {
            text.append('\n');
        }
    }

    private static boolean breaks(Element inline) {
        return switch (inline.normalName()) {
            case "br", "wbr", "hr", "sup", "img" -> true;
            default -> false;
        };
    }

    /** Marks of where a word may be broken are not seen, and part no word. */
    private void append(String words) {
        letters += VisibleLetters.in(words);
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
