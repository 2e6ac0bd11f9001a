package dev.mcdewey.ingest.parser.markdown.paged;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence that goes on in lower case, or a word behind its hyphen. */
final class CutSentence implements Cut {

    private static final Pattern STRUCTURE =
            Pattern.compile("\\s*(?:#{1,6}\\s|\\||>|```|~~~|:::|<|!\\[|\\[\\^|\\{|[-*_]{3,}\\s*$).*");
    private static final Pattern ENDED = Pattern.compile(".*[.!?:;]['\"”’)*_`\\]]*\\s*");
    private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}.*");
    private static final Pattern HYPHEN = Pattern.compile("(.*?)(\\p{L}{2,})[-\u2010\u00ac\u00ad]\\s*");
    private static final Pattern WORD = Pattern.compile("(\\p{Ll}+)(.*)");

    private final Predicate<String> known;

    /** With what tells whether a word, in lower case, stands elsewhere in the document. */
    CutSentence(Predicate<String> known) {
        this.known = known;
    }

    @Override
    public Optional<List<String>> mend(List<String> before, List<String> after, String mark) {
        String last = before.get(before.size() - 1);
        String next = after.get(0).strip();
        boolean cut = !STRUCTURE.matcher(last).matches()
                && !ENDED.matcher(last).matches()
                && GOES_ON.matcher(next).matches();
        if (!cut) {
            return Optional.empty();
        }
        List<String> joined = new ArrayList<>(before.subList(0, before.size() - 1));
        joined.add(joined(last.stripTrailing(), next, mark));
        joined.addAll(after.subList(1, after.size()));
        return Optional.of(joined);
    }

    private String joined(String last, String next, String mark) {
        Matcher hyphen = HYPHEN.matcher(last);
        Matcher word = WORD.matcher(next);
        if (!hyphen.matches() || !word.matches()) {
            return last + " " + mark + next;
        }
        String begin = hyphen.group(2);
        boolean compound = knows(begin + "-" + word.group(1)) && !knows(begin + word.group(1));
        return hyphen.group(1) + begin + (compound ? "-" : "") + word.group(1) + mark + word.group(2);
    }

    private boolean knows(String word) {
        return known.test(word.toLowerCase(Locale.ROOT));
    }
}
