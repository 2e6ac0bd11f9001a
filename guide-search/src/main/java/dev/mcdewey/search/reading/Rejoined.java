package dev.mcdewey.search.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chunks as the one text that they were cut from: a table that goes on had its header repeated for each of them. */
public final class Rejoined {

    private static final Pattern HEADER = Pattern.compile("(\\|.*\\|\\n\\|[ |:-]+\\|\\n)(?=\\|)");

    private Rejoined() {}

    /** A text with what follows it. */
    public static String with(String before, String next) {
        if (before.isEmpty()) {
            return next;
        }
        Matcher header = HEADER.matcher(next);
        boolean goesOn = header.lookingAt() && before.endsWith("|") && before.contains(header.group(1));
        return goesOn ? before + "\n" + next.substring(header.end()) : before + "\n\n" + next;
    }
}
