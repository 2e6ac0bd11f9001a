package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.parser.format.PageElements;
import dev.mcdewey.ingest.parser.format.VisibleLetters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The first and last blocks of text of a page, where sites put what they repeat on every page. */
final class Edges {

    /** A menu of more entries than this at an edge has a shape of its own, by which it is known. */
    private static final int DEPTH = 80;

    private final List<Element> blocks = new ArrayList<>();

    private Edges(Element root) {
        collect(root);
    }

    /** The texts of the blocks at both edges. */
    static Set<String> texts(Element root) {
        Set<String> texts = new LinkedHashSet<>();
        List<Element> blocks = new Edges(root).blocks;
        for (int i = 0; i < blocks.size(); i++) {
            if (i < DEPTH || i >= blocks.size() - DEPTH) {
                texts.add(blocks.get(i).text());
            }
        }
        return texts;
    }

    /**
     * Takes out the blocks at both edges that are repeated, unless nothing else would be left.
     *
     * @return how many letters and digits they had
     */
    static int remove(Element root, RepeatedText repeated) {
        if (repeated.texts().isEmpty()) {
            return 0;
        }
        List<Element> blocks = new Edges(root).blocks;
        int from = head(blocks, repeated.texts());
        int to = foot(blocks, repeated.texts());
        return from < to ? remove(blocks.subList(0, from)) + remove(blocks.subList(to, blocks.size())) : 0;
    }

    private static int remove(List<Element> blocks) {
        blocks.forEach(Element::remove);
        return blocks.stream().mapToInt(VisibleLetters::in).sum();
    }

    /** How many blocks at the beginning are repeated; a heading stays with the text that it is over. */
    private static int head(List<Element> blocks, Set<String> repeated) {
        int end = 0;
        for (int i = 0; i < Math.min(DEPTH, blocks.size()); i++) {
            if (repeated.contains(blocks.get(i).text())) {
                end = i + 1;
            } else if (!isLink(blocks.get(i))) {
                break;
            }
        }
        boolean overText = end > 0
                && end < blocks.size()
                && PageElements.isHeading(blocks.get(end - 1))
                && !PageElements.isHeading(blocks.get(end));
        return overText ? end - 1 : end;
    }

    private static int foot(List<Element> blocks, Set<String> repeated) {
        int start = blocks.size();
        for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - DEPTH); i--) {
            if (repeated.contains(blocks.get(i).text())) {
                start = i;
            } else if (!isLink(blocks.get(i))) {
                break;
            }
        }
        return start;
    }

    /** An entry of a menu between repeated ones, which only some pages have. */
    private static boolean isLink(Element block) {
        Element link = block.selectFirst("a[href]");
        return link != null && link.text().length() == block.text().length();
    }

    /** Collects the innermost blocks that have text, and says whether there were any. */
    private boolean collect(Element element) {
        boolean blockInside = false;
        boolean words = false;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element inner) {
                blockInside |= collect(inner);
            } else if (child instanceof TextNode text) {
                words |= !text.isBlank();
            }
        }
        if (element.isBlock() && !blockInside && (words || element.hasText())) {
            blocks.add(element);
            return true;
        }
        return blockInside;
    }
}
