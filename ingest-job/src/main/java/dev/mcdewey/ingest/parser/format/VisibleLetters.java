package dev.mcdewey.ingest.parser.format;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Counts the letters and digits that a browser would show. */
public final class VisibleLetters {

    /** 1 for a letter or a digit. No branch for each character: which comes next, a processor cannot guess. */
    private static final byte[] LATIN = new byte[0x100];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            LATIN[c] = (byte) (Character.isLetterOrDigit(c) ? 1 : 0);
        }
    }

    private VisibleLetters() {}

    /** Those of a node and of all that is in it. */
    public static int in(Node node) {
        if (node instanceof TextNode words) {
            return in(words.getWholeText());
        }
        int letters = 0;
        for (int i = isUnseen(node) ? node.childNodeSize() : 0; i < node.childNodeSize(); i++) {
            letters += in(node.childNode(i));
        }
        return letters;
    }

    /** Those of an element that do not stand in a certain part of it, which may be the element itself. */
    public static int around(Element part, Element whole) {
        Element above = part.parent();
        if (part.equals(whole) || above == null) {
            return 0;
        }
        int letters = around(above, whole);
        for (Node beside : above.childNodes()) {
            letters += beside.equals(part) ? 0 : in(beside);
        }
        return letters;
    }

    private static int in(String text) {
        char[] chars = text.toCharArray();
        int letters = 0;
        for (char c : chars) {
            letters += count(c);
        }
        return letters;
    }

    /** 1 for a letter or a digit, else 0. */
    public static int count(char c) {
        return c < LATIN.length ? LATIN[c] : Character.isLetterOrDigit(c) ? 1 : 0;
    }

    /** Whether nothing of a node is shown. */
    public static boolean isUnseen(Node node) {
        return switch (node.normalName()) {
            case "script", "style", "template", "noscript", "head", "title", "datalist", "iframe", "object" -> true;
            default -> false;
        };
    }
}
