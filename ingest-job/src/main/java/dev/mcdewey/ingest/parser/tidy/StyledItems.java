package dev.mcdewey.ingest.parser.tidy;

import java.util.Iterator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes lists of paragraphs that are styled as items, as word processors save them. */
final class StyledItems implements Mend {

    static final Pattern MARKER = Pattern.compile(
            "[\\s\\u00a0]*(?:([·•▪◦●○■□‣§\\uf0b7\\uf0a7o–-])|\\(?(\\d{1,3}|[a-zA-Z])[.)])(?:[\\s\\u00a0]+|$)");

    private static final Pattern LEVEL = Pattern.compile("level(\\d)");
    private static final Set<String> ITEMS = Set.of("p", "div");
    private static final String MADE = "data-items";

    @Override
    public void mend(Element item, String value) {
        if (!ITEMS.contains(item.normalName()) || item.children().stream().anyMatch(Element::isBlock)) {
            return;
        }
        String words = item.wholeText();
        Matcher marker = MARKER.matcher(words);
        boolean marked = marker.lookingAt();
        boolean numbered = marked && marker.group(2) != null;
        if (!item.hasText()) {
            return;
        }
        Element list = list(item, numbered ? "ol" : "ul", level(item, value));
        if (numbered && list.childrenSize() == 0 && marker.group(2).matches("\\d+")) {
            list.attr("start", marker.group(2));
        }
        cut(item, marked ? marker.end() : 0);
        list.appendChild(item.tagName("li"));
    }

    private static int level(Element item, String value) {
        Matcher level = LEVEL.matcher(item.attr("style"));
        return level.find() ? Integer.parseInt(level.group(1)) : value.isEmpty() ? 1 : Integer.parseInt(value);
    }

    /** The list that goes on before this item, or the one inside its last item, or a new one. */
    private static Element list(Element item, String tag, int level) {
        Element before = item.previousElementSibling();
        if (before == null || !before.hasAttr(MADE)) {
            Element list = made(tag);
            item.before(list);
            return list;
        }
        return nested(before, tag, level);
    }

    private static Element nested(Element list, String tag, int level) {
        Element last = list.lastElementChild();
        if (level <= 1 || last == null) {
            return list;
        }
        Element inner = innerList(last);
        return inner == null ? last.appendElement(tag).attr(MADE, "") : nested(inner, tag, level - 1);
    }

    private static @Nullable Element innerList(Element item) {
        Element last = item.lastElementChild();
        return last != null && last.hasAttr(MADE) ? last : null;
    }

    private static Element made(String tag) {
        return new Element(tag).attr(MADE, "");
    }

    /** Takes the marker away, which may reach over several spans. */
    private static void cut(Element item, int length) {
        int left = length;
        for (Iterator<TextNode> texts = item.nodeStream(TextNode.class).iterator(); left > 0 && texts.hasNext(); ) {
            TextNode text = texts.next();
            String words = text.getWholeText();
            int taken = Math.min(left, words.length());
            text.text(words.substring(taken));
            left -= taken;
        }
    }
}
