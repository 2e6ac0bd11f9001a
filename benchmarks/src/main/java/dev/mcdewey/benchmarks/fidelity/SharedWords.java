package dev.mcdewey.benchmarks.fidelity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of two texts, each as often as it occurs.
 *
 * @param one the words of the one
 * @param other the words of the other
 * @param common how many they have in common
 */
record SharedWords(List<String> one, List<String> other, int common) {

    /** Words before and after a difference that show where it is. */
    private static final int CONTEXT = 3;

    static SharedWords of(List<String> one, List<String> other) {
        Map<String, Integer> left = counted(other);
        int common = 0;
        for (String word : one) {
            if (left.getOrDefault(word, 0) > 0) {
                left.merge(word, -1, Integer::sum);
                common++;
            }
        }
        return new SharedWords(one, other, common);
    }

    /** Dice's coefficient: twice the common words by the words of both. */
    double share() {
        return 2.0 * common / (one.size() + other.size());
    }

    /** The share of the larger text that the other has too, which is never more. */
    double shareOfLarger() {
        return common / (double) Math.max(one.size(), other.size());
    }

    /** The runs of words that only the one has, each between the words around it. */
    List<String> onlyInOne() {
        return surplus(one, other);
    }

    /** The runs of words that only the other has, each between the words around it. */
    List<String> onlyInOther() {
        return surplus(other, one);
    }

    private static List<String> surplus(List<String> words, List<String> others) {
        Map<String, Integer> left = counted(others);
        List<String> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= words.size(); i++) {
            boolean surplus = i < words.size() && left.merge(words.get(i), -1, Integer::sum) < 0;
            if (surplus && start < 0) {
                start = i;
            } else if (!surplus && start >= 0) {
                runs.add(shown(words, start, i));
                start = -1;
            }
        }
        return runs;
    }

    private static String shown(List<String> words, int start, int end) {
        String before = String.join(" ", words.subList(Math.max(0, start - CONTEXT), start));
        String after = String.join(" ", words.subList(end, Math.min(words.size(), end + CONTEXT)));
        return (before + " [" + String.join(" ", words.subList(start, end)) + "] " + after).strip();
    }

    private static Map<String, Integer> counted(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }
}
