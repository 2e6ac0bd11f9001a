package dev.mcdewey.search.versions.words;

import java.util.ArrayList;
import java.util.List;

/** Replacements that are easier to read as one, since nothing but a sign stands between them. */
final class Joined {

    /** A sign or a short word that happens to stay: "of", "the", a comma. */
    private static final int SHORTEST = 2;

    private Joined() {}

    /** These hunks, where those that are the same are worth being shown. */
    static List<Hunk> across(List<Hunk> hunks, List<String> after) {
        List<Hunk> joined = new ArrayList<>();
        for (int i = 0; i < hunks.size(); i++) {
            Hunk hunk = hunks.get(i);
            int last = joined.size() - 1;
            boolean between = last >= 0 && i + 1 < hunks.size();
            if (between
                    && isSlight(hunk, after)
                    && joined.get(last).isReplacement()
                    && hunks.get(i + 1).isReplacement()) {
                joined.set(last, spanning(joined.get(last), hunks.get(i + 1)));
                i++;
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    private static boolean isSlight(Hunk same, List<String> after) {
        List<String> words = after.subList(same.to(), same.toEnd());
        return same.same() && words.size() <= SHORTEST && words.stream().noneMatch(word -> word.length() > SHORTEST);
    }

    private static Hunk spanning(Hunk first, Hunk last) {
        return new Hunk(false, first.from(), last.fromEnd(), first.to(), last.toEnd());
    }
}
