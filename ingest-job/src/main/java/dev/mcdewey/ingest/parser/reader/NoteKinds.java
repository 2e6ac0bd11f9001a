package dev.mcdewey.ingest.parser.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How the pages of different vendors mark notes and warnings. */
final class NoteKinds {

    private static final Set<String> TAGS = Set.of("div", "aside", "section", "blockquote", "p", "table");

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("note", "Note"),
            Map.entry("tip", "Tip"),
            Map.entry("hint", "Hint"),
            Map.entry("warning", "Warning"),
            Map.entry("caution", "Caution"),
            Map.entry("important", "Important"),
            Map.entry("danger", "Danger"),
            Map.entry("attention", "Attention"),
            Map.entry("seealso", "See also"),
            Map.entry("admonition", "Note"),
            Map.entry("callout", "Note"));

    private static final Pattern ALERT = Pattern.compile("\\[!(\\w+)]\\s*");
    private static final Pattern LABEL = Pattern.compile(
            "(note|tip|hint|warning|caution|important|danger|attention)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

    /** A label and the text behind it. */
    record Labelled(String kind, String rest) {}

    private NoteKinds() {}

    /** The label of the note that this element is, if it is one. */
    static Optional<String> of(Element element) {
        if (!TAGS.contains(element.normalName()) || !element.hasAttr("class")) {
            return Optional.empty();
        }
        String general = null;
        for (String name : ClassNames.of(element)) {
            String label = LABELS.get(name);
            if (label != null && !name.equals("admonition") && !name.equals("callout")) {
                return Optional.of(label);
            }
            general = label == null ? general : label;
        }
        return Optional.ofNullable(general);
    }

    /** Text that begins with a label, such as {@code Note: …} or {@code [!NOTE] …}. */
    static Optional<Labelled> label(String text) {
        for (Pattern pattern : Set.of(ALERT, LABEL)) {
            Matcher label = pattern.matcher(text);
            if (label.lookingAt()) {
                return Optional.of(new Labelled(capitalised(label.group(1)), text.substring(label.end())));
            }
        }
        return Optional.empty();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
