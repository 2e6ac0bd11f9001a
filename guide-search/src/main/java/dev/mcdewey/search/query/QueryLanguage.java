package dev.mcdewey.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The language of questions: {@code "a phrase"}, {@code -word}, {@code -"a phrase"}, {@code product:name} and the same
 * for vendor, version, guide and kind. All else is words; nothing is an error.
 *
 * <p>A dash and a single letter is an option of some command, not an exclusion, and so is a double dash.
 */
public final class QueryLanguage {

    private static final Pattern PART = Pattern.compile("(?<![^\\s])(?:"
            + "(?<field>vendor|product|version|guide|kind):(?:\"(?<quoted>[^\"]+)\"|(?<value>[^\\s\"]+))"
            + "|(?<minus>-)?\"(?<phrase>[^\"]+)\""
            + "|-(?<excluded>[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])"
            + ")(?![^\\s])");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private final List<String> words = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();

    private QueryLanguage() {}

    /** Takes a question apart. */
    public static AskedText read(String question) {
        QueryLanguage language = new QueryLanguage();
        language.readParts(question);
        return language.asked(question);
    }

    private void readParts(String question) {
        Matcher part = PART.matcher(question);
        int end = 0;
        while (part.find()) {
            words.add(question.substring(end, part.start()));
            read(part);
            end = part.end();
        }
        words.add(question.substring(end));
    }

    private void read(Matcher part) {
        if (part.group("field") != null) {
            readFilter(part);
        } else if (part.group("excluded") != null) {
            without.add(part.group("excluded"));
        } else {
            readPhrase(part.group("phrase"), part.group("minus") != null);
        }
    }

    private void readFilter(Matcher part) {
        String value = part.group("quoted") == null ? part.group("value") : part.group("quoted");
        if (fields.putIfAbsent(part.group("field"), value) != null) {
            words.add(part.group());
        }
    }

    private void readPhrase(String phrase, boolean unwanted) {
        if (unwanted) {
            without.add(phrase);
        } else {
            words.add(phrase);
            phrases.add(phrase);
        }
    }

    private AskedText asked(String question) {
        String text = String.join(" ", words).strip().replaceAll("\\s+", " ");
        phrases.removeIf(QueryLanguage::hasNoWord);
        without.removeIf(QueryLanguage::hasNoWord);
        Filters filters = filters();
        if (!hasNoWord(text)) {
            return new AskedText(text, List.copyOf(phrases), List.copyOf(without), filters);
        }
        return fields.isEmpty()
                ? new AskedText(question.strip(), List.of(), List.of(), Filters.NONE)
                : new AskedText(String.join(" ", fields.values()), List.of(), List.copyOf(without), filters);
    }

    private static boolean hasNoWord(String text) {
        return !WORD.matcher(text).find();
    }

    private Filters filters() {
        return new Filters(field("vendor"), field("product"), field("version"), field("guide"), field("kind"));
    }

    private @Nullable String field(String name) {
        return fields.get(name);
    }
}
