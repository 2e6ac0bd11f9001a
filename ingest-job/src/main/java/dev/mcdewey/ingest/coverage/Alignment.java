package dev.mcdewey.ingest.coverage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes along two sequences of words and finds each word of the first again in the second: at its anchor, at the place
 * that is reached, or within a window around it. An exact alignment would take the product of both lengths.
 */
final class Alignment {

    /** Longer than a table header that is repeated or a caption that is moved, in words. */
    private static final int WINDOW = 400;

    /** So near, a single word is believed; farther, its neighbour must follow too, or every "the" would be found. */
    private static final int NEAR = 4;

    /** A word that markup cuts into more pieces than this is none. */
    private static final int PIECES = 4;

    private final List<String> source;
    private final List<String> said;
    private final WordPlaces places;
    private final BitSet taken;
    private final int[] anchors;
    private final int[] limits;
    private int reached;
    private int limit;

    Alignment(List<String> source, List<String> said) {
        this.source = source;
        this.said = said;
        this.taken = new BitSet(said.size());
        this.anchors = anchors(source, said);
        this.limits = limits(anchors, said.size());
        this.places = new WordPlaces(said);
    }

    private static int[] anchors(List<String> source, List<String> said) {
        Map<String, Integer> numbers = new HashMap<>();
        return Anchors.of(numbered(source, numbers), numbered(said, numbers));
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                .toArray();
    }

    /** For each word the place of the next anchor, beyond which nothing is looked for that would be passed over. */
    private static int[] limits(int[] anchors, int end) {
        int[] limits = new int[anchors.length];
        int next = end;
        for (int i = anchors.length - 1; i >= 0; i--) {
            limits[i] = next;
            next = anchors[i] >= 0 ? anchors[i] : next;
        }
        return limits;
    }

    /** How many words of the first sequence were found. */
    int matched() {
        BitSet matched = new BitSet(source.size());
        for (int i = 0; i < source.size(); ) {
            limit = limits[i];
            int found = found(i);
            matched.set(i, i + found);
            i += Math.max(1, found);
        }
        return matched.cardinality() + new MovedRuns(source, said, places, matched, taken).count();
    }

    /** How many words from this one on are found at the next place: one, or several that are one word there. */
    private int found(int i) {
        if (anchors[i] >= reached) {
            return take(anchors[i]) ? 1 : 0;
        }
        if (isNext(source.get(i)) || isCut(source.get(i))) {
            return 1;
        }
        int joined = joined(i);
        return joined > 0 ? joined : isAhead(i) || isAside(i) ? 1 : 0;
    }

    private boolean isNext(String word) {
        return reached < limit && said.get(reached).equals(word) && take(reached);
    }

    /** Whether the word stands near in pieces, as where a part of it is marked as code. */
    private boolean isCut(String word) {
        for (int from = reached; from < Math.min(limit, reached + NEAR); from++) {
            int end = end(said, from, limit, word);
            if (end > 0) {
                taken.set(from, end);
                reached = end;
                return true;
            }
        }
        return false;
    }

    /** How many words from this one on stand near as one. */
    private int joined(int i) {
        for (int place = reached; place < Math.min(limit, reached + NEAR); place++) {
            int end = end(source, i, source.size(), said.get(place));
            if (end > 0) {
                take(place);
                return end - i;
            }
        }
        return 0;
    }

    /** Where the words end that from here on make up the whole; 0 if they do not. */
    private static int end(List<String> words, int from, int to, String whole) {
        int length = 0;
        for (int end = from; end < Math.min(to, from + PIECES); end++) {
            if (!whole.startsWith(words.get(end), length)) {
                return 0;
            }
            length += words.get(end).length();
            if (length == whole.length()) {
                return end + 1;
            }
        }
        return 0;
    }

    private boolean isAhead(int i) {
        int[] at = places.of(source.get(i));
        int end = Math.min(limit, reached + WINDOW);
        for (int k = firstFrom(at, reached); k < at.length && at[k] < end; k++) {
            if (isBelieved(i, at[k])) {
                return take(at[k]);
            }
        }
        return false;
    }

    /** Whether the word stands a little before or behind, among others that keep their places. */
    private boolean isAside(int i) {
        int[] at = places.of(source.get(i));
        for (int k = firstFrom(at, reached - WINDOW); k < at.length && at[k] < reached + WINDOW; k++) {
            if (!taken.get(at[k]) && hasNeighbour(i, at[k])) {
                taken.set(at[k]);
                return true;
            }
        }
        return false;
    }

    private static int firstFrom(int[] sorted, int least) {
        int found = Arrays.binarySearch(sorted, least);
        return found >= 0 ? found : -found - 1;
    }

    private boolean isBelieved(int i, int place) {
        return place - reached <= NEAR || hasNeighbour(i, place);
    }

    private boolean hasNeighbour(int i, int place) {
        return isSame(i + 1, place + 1) || isSame(i - 1, place - 1);
    }

    private boolean isSame(int i, int place) {
        boolean inside = i >= 0 && i < source.size() && place >= 0 && place < said.size();
        return inside && source.get(i).equals(said.get(place));
    }

    private boolean take(int place) {
        taken.set(place);
        reached = place + 1;
        return true;
    }
}
