package dev.mcdewey.ingest.coverage;

import java.util.BitSet;
import java.util.List;

/**
 * Finds again what stands elsewhere as a whole, such as a footnote that was brought from the end of its page to the
 * section that refers to it.
 */
final class MovedRuns {

    /** Fewer words stand together by chance. */
    private static final int LEAST = 5;

    /** More are no footnote: to read a chapter in another place is to read another text. */
    private static final int MOST = 400;

    /** A word that stands everywhere leads nowhere, and another of the run is rarer. */
    private static final int TRIED = 50;

    private final List<String> source;
    private final List<String> said;
    private final WordPlaces places;
    private final BitSet found;
    private final BitSet taken;

    /**
     * Begins where an alignment has ended.
     *
     * @param places where in the second sequence each word stands
     * @param found the words of the first sequence that were found
     * @param taken the words of the second sequence that they were found at
     */
    MovedRuns(List<String> source, List<String> said, WordPlaces places, BitSet found, BitSet taken) {
        this.source = source;
        this.said = said;
        this.places = places;
        this.found = found;
        this.taken = taken;
    }

    /** How many more words are found. */
    int count() {
        int count = 0;
        for (int i = found.nextClearBit(0); i < source.size(); i = found.nextClearBit(i)) {
            int length = longest(i);
            count += length >= LEAST && length <= MOST ? length : 0;
            i += Math.max(1, length);
        }
        return count;
    }

    /** Takes the longest run that begins with this word and returns its length; 0 if it is too short. */
    private int longest(int from) {
        int best = 0;
        int at = 0;
        int[] candidates = places.of(source.get(from));
        for (int i = 0; i < Math.min(TRIED, candidates.length); i++) {
            int length = length(from, candidates[i]);
            if (length > best) {
                best = length;
                at = candidates[i];
            }
        }
        if (best < LEAST) {
            return 0;
        }
        taken.set(at, at + best);
        return best;
    }

    private int length(int from, int place) {
        int length = 0;
        while (from + length < source.size()
                && place + length < said.size()
                && !found.get(from + length)
                && !taken.get(place + length)
                && source.get(from + length).equals(said.get(place + length))) {
            length++;
        }
        return length;
    }
}
