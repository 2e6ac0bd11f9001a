package dev.mcdewey.ingest.declaration;

import dev.mcdewey.index.refresh.SynonymGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads words that stand for each other: lists of such words, and {@code from} and {@code to} where that goes one way. */
final class SynonymFields {

    /** All of them are read by every service every few seconds. */
    private static final int MOST_GROUPS = 1_000;

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    private final Map<String, Value> groupsByWord = new HashMap<>();

    List<SynonymGroup> all(Value list) {
        List<Value> items = list.items();
        if (items.size() > MOST_GROUPS) {
            throw list.complaint("has %d groups, but %d at most are looked up.".formatted(items.size(), MOST_GROUPS));
        }
        return items.stream().map(this::group).toList();
    }

    private SynonymGroup group(Value item) {
        if (!item.isFields()) {
            return SynonymGroup.of(asked(item, item, 2));
        }
        Fields fields = item.fields().only(List.of("from", "to"));
        return new SynonymGroup(asked(item, fields.required("from"), 1), words(fields.required("to"), 1));
    }

    /** A word of a question must lead to one group, or nobody could say which is meant. */
    private List<String> asked(Value group, Value list, int least) {
        List<String> words = words(list, least);
        for (int i = 0; i < words.size(); i++) {
            Value before = groupsByWord.putIfAbsent(SynonymGroup.key(words.get(i)), group);
            if (before != null) {
                throw list.items().get(i).complaint("stands in " + before.field() + " already. Put both into one.");
            }
        }
        return words;
    }

    private static List<String> words(Value list, int least) {
        List<Value> items = list.items();
        if (items.size() < least || items.size() > SynonymGroup.MOST) {
            throw list.complaint(
                    "must have from %d to %d entries, not %d.".formatted(least, SynonymGroup.MOST, items.size()));
        }
        Set<String> seen = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (Value item : items) {
            words.add(word(item));
            if (!seen.add(SynonymGroup.key(item.text()))) {
                throw item.complaint("stands in the list a second time: capitals and signs do not count.");
            }
        }
        return words;
    }

    private static String word(Value item) {
        String text = item.text();
        int words = SynonymGroup.words(text).size();
        if (words == 0 || words > MOST_WORDS || text.length() > LONGEST) {
            throw item.complaint(
                    "must have from 1 to %d words and at most %d characters.".formatted(MOST_WORDS, LONGEST));
        }
        return text;
    }
}
