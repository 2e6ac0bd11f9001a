package dev.mcdewey.ingest.parser.reader;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text that a browser would show of an element, read without any understanding of it: the measure of the reader. */
final class VisibleText {

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
        visible.read(root);
        return visible.text.toString();
    }

    /** How many letters and digits it has. */
    static int letters(Node node) {
        if (node instanceof TextNode words) {
            return letters(words.getWholeText());
        }
        int letters = 0;
        for (int i = isUnseen(node) ? node.childNodeSize() : 0; i < node.childNodeSize(); i++) {
            letters += letters(node.childNode(i));
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

    private static boolean isUnseen(Node node) {
        return switch (node.normalName()) {
            case "script", "style", "template", "noscript", "head", "title", "datalist", "iframe", "object" -> true;
            default -> false;
        };
    }

    private void read(Node node) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element && !isUnseen(element)) {
            boolean breaks = breaks(element);
            text.append(breaks ? "\n" : "");
            for (int i = 0; i < element.childNodeSize(); i++) {
                read(element.childNode(i));
            }
            text.append(breaks ? "\n" : "");
        }
    }

    private static boolean breaks(Element element) {
        return switch (element.normalName()) {
            case "br", "wbr", "hr", "sup", "img" -> true;
            default -> element.isBlock();
        };
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
