package dev.mcdewey.search.versions.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Insertions and deletions where a reader would see them: a list item that was put in begins with its own line, although
 * its end and the end of the item before may be exchanged.
 */
final class Settled {

    /** Words that an edge is moved by at most: more than a row of most tables. */
    private static final int FARTHEST = 60;

    private final Tokens before;
    private final Tokens after;

    Settled(Tokens before, Tokens after) {
        this.before = before;
        this.after = after;
    }

    /** The same hunks with better edges. */
    List<Hunk> of(List<Hunk> hunks) {
        List<Hunk> settled = new ArrayList<>(hunks);
        for (int i = 1; i + 1 < settled.size(); i++) {
            Hunk hunk = settled.get(i);
            int shift = hunk.same() || hunk.isReplacement() ? 0 : best(settled.get(i - 1), hunk, settled.get(i + 1));
            settled.set(i - 1, settled.get(i - 1).endingLater(shift));
            settled.set(i, hunk.moved(shift));
            settled.set(i + 1, settled.get(i + 1).beginningLater(shift));
        }
        return Hunk.merged(settled);
    }

    private int best(Hunk previous, Hunk hunk, Hunk next) {
        boolean inserted = hunk.from() == hunk.fromEnd();
        Tokens side = inserted ? after : before;
        int begin = inserted ? hunk.to() : hunk.from();
        int end = inserted ? hunk.toEnd() : hunk.fromEnd();
        int least = -reach(side.words(), begin - 1, end - 1, -1, lengthOf(previous));
        int most = reach(side.words(), begin, end, 1, lengthOf(next));
        return IntStream.rangeClosed(least, most)
                .boxed()
                .max(Comparator.<Integer>comparingInt(shift -> worth(side, begin + shift, end + shift))
                        .thenComparing(Math::abs, Comparator.reverseOrder()))
                .orElse(0);
    }

    /** How far both edges can go in a direction while what comes in is what goes out. */
    private static int reach(List<String> words, int begin, int end, int direction, int neighbour) {
        int reach = 0;
        while (reach < Math.min(FARTHEST, neighbour)
                && Objects.equals(words.get(begin + reach * direction), words.get(end + reach * direction))) {
            reach++;
        }
        return reach;
    }

    private static int lengthOf(Hunk same) {
        return same.toEnd() - same.to();
    }

    private static int worth(Tokens side, int begin, int end) {
        return 2 * side.breakBefore(begin) + side.breakBefore(end);
    }
}
