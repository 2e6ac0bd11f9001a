package dev.mcdewey.ingest.parser.office;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The footnotes and endnotes of a Word file, numbered in the order in which the text calls them. */
final class WordNotes {

    /** A note and the number that it is shown with. */
    record Called(int number, Element note) {}

    private final Map<String, Element> footnotes = new HashMap<>();
    private final Map<String, Element> endnotes = new HashMap<>();
    private int called;

    WordNotes(@Nullable Document footnotes, @Nullable Document endnotes) {
        collect(footnotes, "w:footnote", this.footnotes);
        collect(endnotes, "w:endnote", this.endnotes);
    }

    private static void collect(@Nullable Document part, String name, Map<String, Element> notes) {
        if (part != null) {
            part.getElementsByTag(name).stream()
                    .filter(note ->
                            !note.hasAttr("w:type") || note.attr("w:type").equals("normal"))
                    .forEach(note -> notes.put(note.attr("w:id"), note));
        }
    }

    /** The note that a reference calls, or null if it is not there. */
    @Nullable
    Called call(Element reference) {
        boolean foot = reference.nodeName().equals("w:footnoteReference");
        Element note = (foot ? footnotes : endnotes).get(reference.attr("w:id"));
        return note == null ? null : new Called(++called, note);
    }
}
