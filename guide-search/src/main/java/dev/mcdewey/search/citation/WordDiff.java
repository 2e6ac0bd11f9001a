package dev.mcdewey.search.citation;

import dev.mcdewey.search.citation.Change.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Shows word by word how a quote and a guide differ, equal words in one piece. */
final class WordDiff {

    private final String quote;
    private final String guide;
    private final List<Change> changes = new ArrayList<>();

    /** The words of the piece that is being made; what was replaced and by what are one piece. */
    private final Map<Kind, List<Token>> piece = new EnumMap<>(Kind.class);

    private WordDiff(String quote, String guide) {
        this.quote = quote;
        this.guide = guide;
    }

    static List<Change> of(List<Step> steps, String quote, String guide) {
        WordDiff diff = new WordDiff(quote, guide);
        steps.stream().filter(Step::counts).forEach(diff::add);
        diff.close();
        return List.copyOf(diff.changes);
    }

    private void add(Step step) {
        boolean goesOn = piece.containsKey(step.kind())
                || (differs(step.kind()) && piece.keySet().stream().allMatch(WordDiff::differs));
        if (!goesOn) {
            close();
        }
        piece.computeIfAbsent(step.kind(), kind -> new ArrayList<>()).add(step.there());
    }

    private static boolean differs(Kind kind) {
        return kind == Kind.ONLY_IN_QUOTE || kind == Kind.ONLY_IN_GUIDE;
    }

    private void close() {
        piece.forEach((kind, words) -> changes.add(new Change(kind, cut(kind, words))));
        piece.clear();
    }

    private String cut(Kind kind, List<Token> words) {
        String text = kind == Kind.ONLY_IN_QUOTE ? quote : guide;
        return text.substring(words.get(0).start(), words.get(words.size() - 1).end());
    }
}
