package dev.mcdewey.ingest.parser.reader;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before or behind a page's own name in its title, such as the name of the guide. */
final class TitleEnds {

    private static final Pattern MARK = Pattern.compile("\\s*[-:—–|·»]\\s+|\\s+(?=[(])");

    private TitleEnds() {}

    /** All that may be such an end, each with the mark that sets it off, which no block of text has at its edge. */
    static Set<String> of(String title) {
        Set<String> ends = new LinkedHashSet<>();
        Matcher mark = MARK.matcher(title);
        while (mark.find()) {
            ends.add(title.substring(0, mark.end()));
            ends.add(title.substring(mark.start()));
        }
        return ends;
    }

    /** The title without the longest ends that most titles of its guide share; never nothing. */
    static String without(String title, RepeatedText repeated) {
        String own = title;
        for (String end : of(title)) {
            if (repeated.texts().contains(end) && own.length() > end.length()) {
                own = own.startsWith(end)
                        ? own.substring(end.length())
                        : own.endsWith(end) ? own.substring(0, own.length() - end.length()) : own;
            }
        }
        return own;
    }
}
