package dev.mcdewey.ingest.parser.tidy;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Sees a list in paragraphs that begin with a bullet, a heading in one with a numbered style, and lines of code. */
final class StyledParagraphs implements Mend {

    private static final String BULLETS = "·•▪◦●‣\uf0b7\uf0a7";
    private static final String SPACE = " \t\n\u000b\f\r\u00a0";
    private static final Mend HEADINGS = new StyledHeadings();
    private static final Mend ITEMS = new StyledItems();
    private static final Mend CODE = new BrokenCode();

    @Override
    public void mend(Element paragraph, String value) {
        if (!StyledHeadings.level(paragraph).isEmpty()) {
            HEADINGS.mend(paragraph, "");
        } else if (beginsWithBullet(begin(paragraph))) {
            ITEMS.mend(paragraph, "");
        } else {
            CODE.mend(paragraph, "");
        }
    }

    private static boolean beginsWithBullet(String words) {
        int at = 0;
        while (at < words.length() && isSpace(words, at)) {
            at++;
        }
        return at < words.length()
                && BULLETS.indexOf(words.charAt(at)) >= 0
                && (at + 1 == words.length() || isSpace(words, at + 1));
    }

    private static boolean isSpace(String words, int at) {
        return SPACE.indexOf(words.charAt(at)) >= 0;
    }

    /** The first words, which tell: the whole text of each paragraph would be all text of the page. */
    private static String begin(Element paragraph) {
        Node at = paragraph.firstChild();
        while (at != null && !(at instanceof TextNode text && !text.isBlank())) {
            at = at instanceof Element element && element.childNodeSize() > 0 ? element.firstChild() : at.nextSibling();
        }
        return at instanceof TextNode text ? text.getWholeText() : "";
    }
}
