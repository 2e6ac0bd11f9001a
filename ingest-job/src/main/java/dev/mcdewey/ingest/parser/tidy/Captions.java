package dev.mcdewey.ingest.parser.tidy;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Puts a caption that is a paragraph of its own into the table or figure next to it. */
final class Captions implements Mend {

    private static final Pattern OF_FIGURE = Pattern.compile("(?i)(?:figure|fig\\.|abbildung|image)\\b.*");

    private static final Evaluator CAPTION = Selector.evaluatorOf("> caption");
    private static final Evaluator TABLE = Selector.evaluatorOf("> table, > div > table");

    @Override
    public void mend(Element words, String value) {
        if (OF_FIGURE.matcher(words.text()).matches()) {
            words.tagName("figcaption");
            return;
        }
        Element after = tableWithout(words.nextElementSibling());
        Element table = after == null ? tableWithout(words.previousElementSibling()) : after;
        if (table != null) {
            table.prependChild(words.tagName("caption"));
        }
    }

    /** The table that this is or holds, if it has no caption yet. */
    private static @Nullable Element tableWithout(@Nullable Element near) {
        Element table = near == null ? null : tableIn(near);
        return table == null || table.selectFirst(CAPTION) != null ? null : table;
    }

    private static @Nullable Element tableIn(Element near) {
        return switch (near.normalName()) {
            case "table" -> near;
            case "div" -> near.selectFirst(TABLE);
            default -> null;
        };
    }
}
