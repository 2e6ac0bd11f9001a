package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sees that quotes, brackets and bars beside plain words are no code, though they were set in its font. */
final class PlainSigns {

    private static final Pattern SIGNS = Pattern.compile("\\+\\+|[\"'<>()\\[\\]{}]+");

    private PlainSigns() {}

    /** The runs, such signs in the typeface of the words that they belong to. */
    static List<Run> in(List<Run> runs) {
        List<Run> seen = new ArrayList<>(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Run words = isSign(run) ? words(runs, i) : null;
            seen.add(words == null ? run : run.in(words.face()));
        }
        return seen;
    }

    private static boolean isSign(Run run) {
        return run.face().mono() && (isBar(run) || SIGNS.matcher(run.text()).matches());
    }

    private static boolean isBar(Run run) {
        return run.text().equals("|");
    }

    private static @Nullable Run words(List<Run> runs, int sign) {
        if (isBar(runs.get(sign))) {
            return beside(runs, sign);
        }
        if (sign > 0 && !runs.get(sign).spaced() && arePlainWords(runs.get(sign - 1))) {
            return runs.get(sign - 1);
        }
        boolean stuck = sign + 1 < runs.size() && !runs.get(sign + 1).spaced();
        return stuck && arePlainWords(runs.get(sign + 1)) ? runs.get(sign + 1) : null;
    }

    /** A bar between a choice in code and one that is not, or not all, in code. */
    private static @Nullable Run beside(List<Run> runs, int bar) {
        boolean between = bar > 0
                && bar + 1 < runs.size()
                && runs.get(bar).spaced()
                && runs.get(bar + 1).spaced();
        Run before = between ? runs.get(bar - 1) : null;
        Run after = between ? runs.get(bar + 1) : null;
        if (before == null
                || after == null
                || before.face().mono() == after.face().mono()) {
            return null;
        }
        return before.face().mono() ? after : before;
    }

    private static boolean arePlainWords(Run run) {
        return !run.face().mono()
                && run.rise() == Run.Rise.NONE
                && run.text().chars().anyMatch(Character::isLetterOrDigit);
    }
}
