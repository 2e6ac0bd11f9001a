package dev.mcdewey.ingest.parser.markdown.note;

import java.util.regex.Pattern;

/** A title without the marks of Markdown, which would be read as words. */
public final class PlainWords {

    private static final Pattern MARKS =
            Pattern.compile("(?<!\\w)(\\*\\*|__|\\*|_|`)(?=\\S)([^*_`]+?)(?<=\\S)\\1(?!\\w)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\([^()]*\\)");

    private PlainWords() {}

    public static String of(String markdown) {
        String words = LINK.matcher(markdown).replaceAll("$1");
        return MARKS.matcher(words).replaceAll("$2").strip();
    }
}
