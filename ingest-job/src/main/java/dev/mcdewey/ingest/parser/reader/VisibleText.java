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

    private final StringBuilder text;
    private int letters;

    private VisibleText(int length) {
        text = new StringBuilder(length);
    }

    /** The text of an element that is thought to be about as long as this. */
    static VisibleText of(Element root, int length) {
        VisibleText visible = new VisibleText(length);
        visible.read(root);
        return visible;
    }

    /** How many letters and digits an element shows. */
    static int letters(Node node) {
        if (node instanceof TextNode words) {
            return letters(words.getWholeText().toCharArray());
        }
        int letters = 0;
        for (int i = isUnseen(node) ? node.childNodeSize() : 0; i < node.childNodeSize(); i++) {
            letters += letters(node.childNode(i));
        }
        return letters;
    }

    private static int letters(char[] words) {
        int letters = 0;
        for (char c : words) {
            letters += c < LATIN.length ? LATIN[c] : Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return letters;
    }

    /** How many letters and digits it has. */
    int letters() {
        return letters;
    }

    @Override
    public String toString() {
        return text.toString();
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
        letters += letters(words.toCharArray());
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
