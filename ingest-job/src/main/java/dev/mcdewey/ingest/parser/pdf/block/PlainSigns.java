package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sees that quotes and brackets stuck to plain words are no code, though they were set in its font. */
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
        return run.face().mono() && SIGNS.matcher(run.text()).matches();
    }

    private static @Nullable Run words(List<Run> runs, int sign) {
        if (sign > 0 && !runs.get(sign).spaced() && arePlainWords(runs.get(sign - 1))) {
            return runs.get(sign - 1);
        }
        boolean stuck = sign + 1 < runs.size() && !runs.get(sign + 1).spaced();
        return stuck && arePlainWords(runs.get(sign + 1)) ? runs.get(sign + 1) : null;
    }

    private static boolean arePlainWords(Run run) {
        return !run.face().mono()
                && run.rise() == Run.Rise.NONE
                && run.text().chars().anyMatch(Character::isLetterOrDigit);
    }
}
