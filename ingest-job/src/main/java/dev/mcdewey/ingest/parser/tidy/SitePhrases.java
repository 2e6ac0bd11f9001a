package dev.mcdewey.ingest.parser.tidy;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds blocks that say nothing but what a site says around its pages, such as a question whether they helped. */
final class SitePhrases {

    private static final int LONGEST = 60;

    /** A question comes with its answers, which make no sense alone. */
    private static final int LONGEST_AROUND = 120;

    private SitePhrases() {}

    /** The block that says only these words, if a site says them. */
    static @Nullable Element around(TextNode text) {
        if (!mayBe(text.getWholeText())) {
            return null;
        }
        Optional<Meaning> meaning = NameTable.VENDORS.words(plain(text.getWholeText()));
        Element parent = text.parent();
        if (meaning.isEmpty() || parent == null) {
            return null;
        }
        int longest = meaning.get().value().equals("around")
                ? LONGEST_AROUND
                : text.getWholeText().strip().length() + 2;
        return block(parent, longest);
    }

    /** The largest part around that says no more, if it is one on its own. */
    private static @Nullable Element block(Element from, int longest) {
        Element largest = null;
        for (Element at = from; at.parent() != null && saysNoMore(at, longest); at = at.parent()) {
            largest = at;
        }
        return largest != null && largest.isBlock() && !isCell(largest) ? largest : null;
    }

    private static boolean saysNoMore(Element element, int longest) {
        return !element.normalName().equals("body") && element.text().length() <= longest;
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("dd");
    }

    /** Most text is longer, or one word of code, or begins otherwise: this is asked of every text in a page. */
    private static boolean mayBe(String words) {
        return words.length() <= LONGEST && words.indexOf(' ') >= 0 && NameTable.VENDORS.opensWords(firstWord(words));
    }

    private static String firstWord(String words) {
        int from = 0;
        while (from < words.length() && !Character.isLetterOrDigit(words.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < words.length() && Character.isLetterOrDigit(words.charAt(to))) {
            to++;
        }
        return words.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** In lower case, with one space for all that stands between words. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(gap && !plain.isEmpty() ? " " : "").append(Character.toLowerCase(c));
                gap = false;
            } else {
                gap = true;
            }
        }
        return plain.toString();
    }
}
