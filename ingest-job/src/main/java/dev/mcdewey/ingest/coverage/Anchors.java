package dev.mcdewey.ingest.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the places where two sequences surely say the same: three words in a row that stand once in each, as many of
 * them as keep their order. What lies between two of them can be compared by itself.
 */
final class Anchors {

    private static final int NONE = -1;

    /** Two million different words in one file are more than any language has. */
    private static final int BITS = 21;

    private Anchors() {}

    /** For each word of the source, given as a number, the place at which it is anchored, or -1. */
    static int[] of(int[] source, int[] said) {
        int[] places = new int[source.length];
        Arrays.fill(places, NONE);
        long[] inSource = sortedTriples(source);
        long[] inSaid = sortedTriples(said);
        Map<Long, Integer> onceInSaid = new HashMap<>();
        for (int i = 0; i + 2 < said.length; i++) {
            if (isOnce(inSaid, triple(said, i)) && isOnce(inSource, triple(said, i))) {
                onceInSaid.put(triple(said, i), i);
            }
        }
        for (int i = 0; i + 2 < source.length && !onceInSaid.isEmpty(); i++) {
            places[i] = onceInSaid.getOrDefault(triple(source, i), NONE);
        }
        keepAscending(places);
        return places;
    }

    private static long[] sortedTriples(int[] words) {
        return IntStream.range(0, Math.max(0, words.length - 2))
                .mapToLong(i -> triple(words, i))
                .sorted()
                .toArray();
    }

    private static long triple(int[] words, int i) {
        return ((long) words[i] << (2 * BITS)) | ((long) words[i + 1] << BITS) | words[i + 2];
    }

    private static boolean isOnce(long[] sorted, long triple) {
        int at = Arrays.binarySearch(sorted, triple);
        boolean before = at > 0 && sorted[at - 1] == triple;
        boolean after = at >= 0 && at + 1 < sorted.length && sorted[at + 1] == triple;
        return at >= 0 && !before && !after;
    }

    /** Keeps the longest series of ascending places, by patience sorting. */
    private static void keepAscending(int[] places) {
        List<Integer> tops = new ArrayList<>();
        int[] before = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                int pile = pile(tops, places, places[i]);
                before[i] = pile == 0 ? NONE : tops.get(pile - 1);
                if (pile == tops.size()) {
                    tops.add(i);
                } else {
                    tops.set(pile, i);
                }
            }
        }
        keep(places, before, tops.isEmpty() ? NONE : tops.get(tops.size() - 1));
    }

    private static int pile(List<Integer> tops, int[] places, int place) {
        int low = 0;
        for (int high = tops.size(); low < high; ) {
            int middle = (low + high) >>> 1;
            if (places[tops.get(middle)] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void keep(int[] places, int[] before, int last) {
        int[] all = places.clone();
        Arrays.fill(places, NONE);
        for (int at = last; at >= 0; at = before[at]) {
            places[at] = all[at];
        }
    }
}
