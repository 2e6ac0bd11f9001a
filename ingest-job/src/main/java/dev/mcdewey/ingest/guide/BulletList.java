package dev.mcdewey.ingest.guide;

import java.util.List;
import java.util.StringJoiner;

/** A list without order. */
public record BulletList(Place place, List<ListItem> items) implements Block {

    /** What stands before each item. */
    public static final String MARKER = "- ";

    /** Copies the items. */
    public BulletList {
        items = List.copyOf(items);
    }

    @Override
    public String text() {
        StringJoiner lines = new StringJoiner("\n");
        items.forEach(item -> lines.add(item.text(MARKER)));
        return lines.toString();
    }
}
