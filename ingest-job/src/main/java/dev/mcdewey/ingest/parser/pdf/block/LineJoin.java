package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges how the last word of a line and the first of the next go together. */
final class LineJoin {

    /** What comes between two lines of one paragraph. */
    enum Between {
        SPACE,
        NOTHING,
        /** The line ends in a hyphen that goes away. */
        MENDED
    }

    private static final Pattern HYPHENATED = Pattern.compile("(?:.*[^\\p{L}-])?(\\p{L}+)-");
    private static final Pattern LOWER = Pattern.compile("(\\p{Ll}+).*");

    /** After these a hyphen stands for what both parts share: "pre- and postconditions". */
    private static final Pattern SUSPENDED = Pattern.compile("and|or|to|und|oder|bis|et|ou|y|o");

    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.)\\S*[/.?=&_-]|\\S*/\\S*[/_-]");

    private final Vocabulary vocabulary;

    LineJoin(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Between between(Line before, Line after) {
        Run last = before.runs().get(before.runs().size() - 1);
        Run first = after.runs().get(0);
        String word = before.text().substring(before.text().lastIndexOf(' ') + 1);
        if (word.endsWith("\u00ad")) {
            return Between.MENDED;
        }
        if (SUSPENDED.matcher(first.text()).matches()) {
            return Between.SPACE;
        }
        Matcher hyphenated = HYPHENATED.matcher(word);
        Matcher lower = LOWER.matcher(first.text());
        if (hyphenated.matches() && lower.matches()) {
            boolean code = last.face().mono() && first.face().mono();
            return isBroken(hyphenated.group(1), lower.group(1), code) ? Between.MENDED : Between.NOTHING;
        }
        if (hyphenated.matches() && Character.isLetterOrDigit(first.text().codePointAt(0))) {
            return Between.NOTHING;
        }
        return ADDRESS.matcher(word).matches() && !last.text().equals("/") ? Between.NOTHING : Between.SPACE;
    }

    /** Names have hyphens of their own, so that code needs the word whole elsewhere. */
    private boolean isBroken(String before, String after, boolean code) {
        return vocabulary.isBroken(before, after) && (!code || vocabulary.isOnlyWhole(before, after));
    }
}
