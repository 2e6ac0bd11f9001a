package dev.mcdewey.ingest.parser.office;

import java.util.regex.Pattern;

/** Knows code by what writers call its style, or by its typeface. */
final class Monospace {

    private static final Pattern STYLE = Pattern.compile(
            "(?i).*\\b(code|source|listing|preformatted|verbatim|terminal|console|command|teletype)\\b.*");
    private static final Pattern FACE = Pattern.compile("(?i).*(courier|consolas|mono\\b|monospace|menlo|fixed).*");

    private Monospace() {}

    static boolean isStyle(String name) {
        return STYLE.matcher(name.replace('_', ' ')).matches();
    }

    static boolean isFace(String font) {
        return FACE.matcher(font).matches();
    }
}
