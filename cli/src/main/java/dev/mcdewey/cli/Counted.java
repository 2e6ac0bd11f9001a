package dev.mcdewey.cli;

import java.util.Locale;

/** Numbers of things, as people say them. */
final class Counted {

    private Counted() {}

    /** So many things, whose plural ends in s. */
    static String of(long number, String thing) {
        return String.format(Locale.ROOT, number == 1 ? "%,d %s" : "%,d %ss", number, thing);
    }
}
