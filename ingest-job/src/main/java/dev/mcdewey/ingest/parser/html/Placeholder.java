package dev.mcdewey.ingest.parser.html;

import java.util.Locale;

/** Stands where a site would have put in a value. */
public final class Placeholder {

    private Placeholder() {}

    /** The name in capitals, as manuals write what a reader must fill in. */
    public static String of(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
