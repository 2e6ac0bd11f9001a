package dev.mcdewey.mcp.tool;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Snippets without markup, and no longer than they may be. */
final class PlainText {

    private static final Pattern MARK = Pattern.compile("</?mark>");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String CUT = "…";

    private PlainText() {}

    /** A snippet as one line of plain text: without the marks round the words, and with nothing escaped. */
    static String of(String snippet) {
        String unescaped = HtmlUtils.htmlUnescape(MARK.matcher(snippet).replaceAll(""));
        return SPACE.matcher(unescaped).replaceAll(" ").strip();
    }

    /** A text as one line; space at its ends stays, since it may stand between words. */
    static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    /** The beginning of a text, cut between words where there is a space near the end. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length - 1);
        return text.substring(0, space > length / 2 ? space : length - 1) + CUT;
    }
}
