package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.ListItem;
import dev.mcdewey.ingest.guide.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes off the dashes and bullets that an author typed before the items of a list, which has marks of its own. */
final class TypedMarks {

    private static final Pattern MARK = Pattern.compile("[-\u2013\u2014\u2022*\u00b7\u2023]\\s+(?=\\S)");

    private TypedMarks() {}

    static List<ListItem> without(List<ListItem> items) {
        return items.stream().allMatch(TypedMarks::isMarked)
                ? items.stream().map(TypedMarks::unmarked).toList()
                : items;
    }

    private static boolean isMarked(ListItem item) {
        return item.blocks().get(0) instanceof Paragraph first
                && MARK.matcher(first.text()).lookingAt();
    }

    private static ListItem unmarked(ListItem item) {
        List<Block> blocks = new ArrayList<>(item.blocks());
        Paragraph first = (Paragraph) blocks.get(0);
        blocks.set(0, new Paragraph(first.place(), MARK.matcher(first.text()).replaceFirst("")));
        return new ListItem(blocks);
    }
}
