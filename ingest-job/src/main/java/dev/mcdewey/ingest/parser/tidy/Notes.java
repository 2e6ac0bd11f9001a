package dev.mcdewey.ingest.parser.tidy;

import dev.mcdewey.ingest.parser.tidy.Meaning.Kind;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Labels notes: with their own title, else with what their kind is called. */
final class Notes implements Mend {

    private static final Set<String> TAGS =
            Set.of("div", "aside", "section", "blockquote", "p", "table", "details", "article");

    @Override
    public void mend(Element note, String kind) {
        if (!TAGS.contains(note.normalName())) {
            return;
        }
        Element title = titleIn(note);
        String words = title == null ? "" : title.text().strip().replaceAll(":$", "");
        if (title != null) {
            title.remove();
        }
        note.attr(Tidy.NOTE, words.isEmpty() ? kind : words);
    }

    /** The first thing that a note says, if that is a title. */
    private static @Nullable Element titleIn(Element note) {
        for (Node child : note.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                return null;
            }
            if (child instanceof Element element && (element.hasText() || isTitle(element))) {
                return isTitle(element) ? element : titleIn(element);
            }
        }
        return null;
    }

    private static boolean isTitle(Element element) {
        Optional<String> title = NameTable.VENDORS.value(element, Kind.TITLE);
        return title.isPresent() || element.normalName().matches("h[1-6]");
    }
}
