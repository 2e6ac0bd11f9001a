package dev.mcdewey.search.versions.outline;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names without numbering and without their own version: "3.2 Ports" is "3.3 Ports", "What is new in 7.1" goes on. */
final class Label {

    /** "3.2 ", "4) ", "A.1 ", and with a word in front "Chapter 3. ", "Appendix B: ", "Step 2 - ". */
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:\\d+(?:\\.\\d+)*[.):]?|[A-Z](?:\\.\\d+)+[.):]?|\\p{L}+ (?:\\d+(?:\\.\\d+)*|[A-Z](?:\\.\\d+)*)(?:[.):]| [-–—])) ");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Label() {}

    static String of(String name, String version) {
        String spaced = SPACE.matcher(name).replaceAll(" ").strip();
        String unnumbered = NUMBERING.matcher(spaced).replaceFirst("");
        return number(version).matcher(unnumbered).replaceAll("#").toLowerCase(Locale.ROOT);
    }

    /** The version with or without a v, also where it goes on: 3.9 in 3.9.1. */
    private static Pattern number(String version) {
        String bare = version.replaceFirst("^[vV](?=\\d)", "");
        return Pattern.compile("(?<![\\w.])[vV]?" + Pattern.quote(bare) + "(?:\\.\\d+)*(?![\\w])");
    }
}
