package dev.mcdewey.ingest.parser.markdown.note;

import dev.mcdewey.ingest.parser.html.HtmlPage;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A note as HTML, whatever the dialect called it. */
public final class NoteBox {

    public static final String CLOSE = "</div>";

    /** What the reader of HTML knows by its class. */
    private static final Set<String> CLASSES =
            Set.of("note", "tip", "hint", "warning", "caution", "important", "danger", "attention", "seealso");

    /** Names that say how a note looks rather than what it is. */
    private static final Map<String, String> PLAIN = Map.of(
            "alert", "note",
            "callout", "note",
            "admonition", "note",
            "info", "note",
            "aside", "note",
            "notice", "note",
            "warn", "warning",
            "error", "danger",
            "check", "tip");

    /** Names that become the label, since the reader of HTML has no class for them. */
    private static final Set<String> LABELS = Set.of(
            "abstract", "summary", "todo", "success", "question", "failure", "bug", "example", "quote", "cite", "faq");

    private NoteBox() {}

    /** The kind of note that a dialect means by this name, if it is one. */
    public static Optional<String> kind(String name) {
        String known = name.toLowerCase(Locale.ROOT);
        return CLASSES.contains(known) || LABELS.contains(known)
                ? Optional.of(known)
                : Optional.ofNullable(PLAIN.get(known));
    }

    /**
     * The tags that open the note.
     *
     * @param name the dialect's name for it, known or not
     * @param title its title as plain text, or nothing
     */
    public static String open(String name, String title) {
        String kind = kind(name).orElse("note");
        boolean labelled = !CLASSES.contains(kind);
        String label = title.isBlank() && labelled ? capitalised(kind) : PlainWords.of(title);
        String heading = label.isEmpty() ? "" : "<p class=\"admonition-title\">" + HtmlPage.escape(label) + "</p>";
        return "<div class=\"admonition " + (labelled ? "note" : kind) + "\">" + heading;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
