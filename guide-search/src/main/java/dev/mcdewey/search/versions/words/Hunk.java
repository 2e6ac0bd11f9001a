package dev.mcdewey.search.versions.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring items of two sequences that are all the same, or all different.
 *
 * @param same whether they are the same
 * @param from where they begin in the first sequence
 * @param fromEnd where they end in the first sequence
 * @param to where they begin in the second sequence
 * @param toEnd where they end in the second sequence
 */
record Hunk(boolean same, int from, int fromEnd, int to, int toEnd) {

    int length() {
        return fromEnd - from + toEnd - to;
    }

    boolean isReplacement() {
        return from < fromEnd && to < toEnd;
    }

    Hunk moved(int by) {
        return new Hunk(same, from + by, fromEnd + by, to + by, toEnd + by);
    }

    Hunk endingLater(int by) {
        return new Hunk(same, from, fromEnd + by, to, toEnd + by);
    }

    Hunk beginningLater(int by) {
        return new Hunk(same, from + by, fromEnd, to + by, toEnd);
    }

    /** Every item of both sequences, in order; equal and different stretches take turns. */
    static List<Hunk> between(List<String> before, List<String> after) {
        return merged(DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true).getDeltas().stream()
                .map(Hunk::hunk)
                .toList());
    }

    /** The same without empty hunks; what was taken out and what was put in at one place is one difference. */
    static List<Hunk> merged(List<Hunk> hunks) {
        List<Hunk> merged = new ArrayList<>();
        hunks.stream().filter(hunk -> hunk.length() > 0).forEach(hunk -> add(merged, hunk));
        return merged;
    }

    private static Hunk hunk(AbstractDelta<String> delta) {
        int from = delta.getSource().getPosition();
        int to = delta.getTarget().getPosition();
        return new Hunk(
                delta.getType() == DeltaType.EQUAL,
                from,
                from + delta.getSource().size(),
                to,
                to + delta.getTarget().size());
    }

    private static void add(List<Hunk> hunks, Hunk next) {
        int last = hunks.size() - 1;
        if (last >= 0 && hunks.get(last).same == next.same) {
            hunks.set(last, hunks.get(last).with(next));
        } else {
            hunks.add(next);
        }
    }

    private Hunk with(Hunk next) {
        return new Hunk(same, from, next.fromEnd, to, next.toEnd);
    }
}
