package dev.mcdewey.ingest.parser.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels of notes that stand at the beginning of their text. */
final class NoteLabels {

    private static final Pattern ALERT = Pattern.compile("\\[!(\\w+)]\\s*");
    private static final Pattern LABEL = Pattern.compile(
            "(note|tip|hint|warning|caution|important|danger|attention)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

    /** A label and the text behind it. */
    record Labelled(String kind, String rest) {}

    private NoteLabels() {}

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
