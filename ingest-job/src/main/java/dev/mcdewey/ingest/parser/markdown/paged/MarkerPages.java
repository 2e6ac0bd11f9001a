package dev.mcdewey.ingest.parser.markdown.paged;

import java.util.regex.Pattern;

/**
 * Knows from where the page marks of Marker count, {@code {212}----}. The converter counts from 0; but a file in which no
 * page 0 begins may have been numbered otherwise or cut out of a larger one, and what it says is taken at its word.
 */
final class MarkerPages {

    private static final Pattern FIRST = Pattern.compile("(?m)^\\{0}-{4,}[ \\t]*$");
    private static final Pattern MARK = Pattern.compile("(?m)^\\{(\\d{1,6})}-{4,}[ \\t]*$");

    private MarkerPages() {}

    /** The same file, its marks written as the numbers of pages where they do not count from 0. */
    static String counted(String markdown) {
        boolean fromZero =
                markdown.indexOf("}----") < 0 || FIRST.matcher(markdown).find();
        return fromZero ? markdown : MARK.matcher(markdown).replaceAll("<!-- page $1 -->");
    }
}
