package dev.mcdewey.ingest.parser.markdown.paged;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the page's number in what is printed at its edge. */
final class PrintedLabel {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(?:[A-Z]{1,3}[-.])?\\d+(?:[-.–]\\d+)*(?![\\w])");
    private static final Pattern ROMAN = Pattern.compile("[^\\p{L}\\p{N}]*([ivxlc]+|[IVXLC]+)[^\\p{L}\\p{N}]*");

    private PrintedLabel() {}

    /** The one number in the words, or the Roman one that they are. */
    static Optional<String> of(String words) {
        var roman = ROMAN.matcher(words);
        if (roman.matches()) {
            return Optional.of(roman.group(1));
        }
        List<String> numbers =
                NUMBER.matcher(words).results().map(MatchResult::group).toList();
        return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
    }
}
