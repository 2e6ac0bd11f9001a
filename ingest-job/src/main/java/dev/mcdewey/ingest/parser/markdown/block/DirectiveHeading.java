package dev.mcdewey.ingest.parser.markdown.block;

import dev.mcdewey.ingest.parser.html.HtmlPage;
import dev.mcdewey.ingest.parser.markdown.note.NoteBox;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the marks that open a fenced box.
 *
 * @param name what kind of box it is
 * @param title its title, or nothing
 */
record DirectiveHeading(String name, String title) {

    /** {@code {note} Title}, as MyST writes it. */
    private static final Pattern MYST = Pattern.compile("\\{([\\w:-]+)}\\s*(.*)");

    /** {@code {.warning title="…"}}, as Pandoc writes it. */
    private static final Pattern CLASSES = Pattern.compile("\\{([^}]*)}\\s*:*");

    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)");
    private static final Pattern TITLE = Pattern.compile("title\\s*=\\s*[\"'](.*?)[\"']");

    /** {@code note[Title]{#id}} or {@code note Title}. */
    private static final Pattern NAMED = Pattern.compile("([\\w-]+)\\s*(?:\\[(.*)])?\\s*(\\{.*})?(.*)");

    private static final Map<String, String> CHANGES = Map.of(
            "versionadded", "Added in ",
            "versionchanged", "Changed in ",
            "deprecated", "Deprecated since ");

    static DirectiveHeading of(String words) {
        Matcher myst = MYST.matcher(words);
        if (myst.matches()) {
            return new DirectiveHeading(myst.group(1), myst.group(2));
        }
        Matcher classes = CLASSES.matcher(words);
        if (classes.matches()) {
            return new DirectiveHeading(found(CLASS, classes.group(1)), found(TITLE, classes.group(1)));
        }
        Matcher named = NAMED.matcher(words);
        return named.matches() ? named(named) : new DirectiveHeading("", words);
    }

    private static DirectiveHeading named(Matcher named) {
        String attributes = named.group(3) == null ? "" : found(TITLE, named.group(3));
        String rest = named.group(4).replaceAll(":+\\s*$", "").strip();
        String title = named.group(2) != null ? named.group(2) : !attributes.isEmpty() ? attributes : rest;
        return new DirectiveHeading(named.group(1), title);
    }

    private static String found(Pattern pattern, String words) {
        Matcher found = pattern.matcher(words);
        return found.find() ? found.group(1) : "";
    }

    HtmlBox box() {
        if (NoteBox.kind(name).isPresent()) {
            return new HtmlBox(NoteBox.open(name, title), NoteBox.CLOSE);
        }
        if (CHANGES.containsKey(name)) {
            return new HtmlBox(NoteBox.open("note", CHANGES.get(name) + title), NoteBox.CLOSE);
        }
        return name.equals("figure")
                ? new HtmlBox("<figure><figcaption>", "</figcaption></figure>")
                : new HtmlBox(Labels.paragraph("div" + classAttribute(), title), "</div>");
    }

    private String classAttribute() {
        return name.isEmpty() ? "" : " class=\"" + HtmlPage.escape(name) + "\"";
    }
}
