package dev.mcdewey.api.page;

import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/** Marks items that bear their own number or letter behind the dash, so that no bullet is shown before it. */
final class ItemLabels implements AttributeProvider {

    private static final Pattern LABEL = Pattern.compile("(?:[a-zA-Z]{1,2}|[ivxlcIVXLC]{2,8}|-?\\d{1,6})\\. .*");

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof ListItem && node.getParent() instanceof BulletList && isLabelled(node.getFirstChild())) {
            attributes.put("class", "labelled");
        }
    }

    /** Markdown takes a number behind a dash for a list in the item. */
    private static boolean isLabelled(Node first) {
        return first instanceof OrderedList
                || (first instanceof Paragraph
                        && first.getFirstChild() instanceof Text words
                        && LABEL.matcher(words.getLiteral()).matches());
    }
}
