package dev.mcdewey.ingest.chunker;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text that is too long: between sentences, and inside one only if it alone is too long. */
final class TextSplitter {

    private static final char LAST_ASCII = '\u007f';

    private final TokenCost cost;

    TextSplitter(TokenCost cost) {
        this.cost = cost;
    }

    /** Parts of at most the limit, each as near to the target as whole sentences allow. */
    List<String> split(String text, int target, int limit) {
        List<String> units = new ArrayList<>();
        for (String sentence : sentences(text)) {
            halve(sentence, limit, units);
        }
        return pack(units, "", target).stream().map(String::strip).toList();
    }

    /** Units joined in order while they stay within the target; a unit above it stays alone. */
    List<String> pack(List<String> units, String separator, int target) {
        List<String> packed = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int size = 0;
        for (String unit : units) {
            int more = cost.of(unit, Integer.MAX_VALUE);
            if (!part.isEmpty() && size + more > target) {
                packed.add(part.toString().stripTrailing());
                part.setLength(0);
                size = 0;
            }
            part.append(part.isEmpty() ? "" : separator).append(unit);
            size += more;
        }
        if (!part.isEmpty()) {
            packed.add(part.toString().stripTrailing());
        }
        return packed;
    }

    /** With the space around them, so that put together again they are the same text. */
    static List<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = text.substring(from, end);
            if (end == text.length() || !(endsInsideCode(sentence) || endsInsideWord(sentence) || isNumber(sentence))) {
                sentences.add(sentence);
                from = end;
            }
        }
        return sentences;
    }

    /** A full stop before an empty line is taken for a sentence of its own, and one in a path for an end. */
    private static boolean endsInsideWord(String sentence) {
        char last = sentence.charAt(sentence.length() - 1);
        return last < LAST_ASCII && !Character.isWhitespace(last);
    }

    /** The number of an item, which belongs to its text. */
    private static boolean isNumber(String sentence) {
        return sentence.chars().noneMatch(Character::isLetter);
    }

    private static boolean endsInsideCode(String sentence) {
        return sentence.chars().filter(c -> c == '`').count() % 2 == 1;
    }

    /** Halves what is too long, at a space near its middle if there is one, until all of it fits. */
    void halve(String text, int limit, List<String> parts) {
        if (text.length() < 2 || cost.of(text, limit) <= limit) {
            parts.add(text);
            return;
        }
        int cut = middle(text);
        halve(text.substring(0, cut), limit, parts);
        halve(text.substring(cut), limit, parts);
    }

    private static int middle(String text) {
        int half = text.length() / 2;
        int space = text.lastIndexOf(' ', half);
        if (space > half / 2) {
            return space + 1;
        }
        int after = text.indexOf(' ', half);
        if (after > 0 && after < half + half / 2) {
            return after + 1;
        }
        return Character.isLowSurrogate(text.charAt(half)) ? half + 1 : half;
    }
}
