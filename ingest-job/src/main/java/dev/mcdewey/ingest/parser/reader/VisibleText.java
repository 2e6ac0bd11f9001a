package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.parser.format.VisibleLetters;
import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text that a browser would show of an element, read without any understanding of it: the measure of the reader. */
final class VisibleText {

    private static final int USUAL_LENGTH = 8192;

    /** One array, since every character of every page goes through it. */
    private char[] text = new char[USUAL_LENGTH];

    private int length;
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
        return new String(text, 0, length);
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
            makeRoom(length + 1);
            text[length++] = '\n';
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
        int end = length + words.length();
        makeRoom(end);
        words.getChars(0, words.length(), text, length);
        for (int i = length; i < end; i++) {
            char c = text[i];
            if (c < '\u00ad' || !Glyphs.isUnseen(c)) {
                text[length++] = c;
                letters += VisibleLetters.count(c);
            }
        }
    }

    private void makeRoom(int end) {
        if (end > text.length) {
            text = Arrays.copyOf(text, 2 * end);
        }
    }
}
