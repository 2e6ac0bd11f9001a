package dev.mcdewey.cli;

import java.util.regex.Pattern;

/** Times as the API writes them. */
final class Times {

    private static final Pattern FRACTION = Pattern.compile("\\.\\d+");

    private Times() {}

    static String toTheSecond(String time) {
        return FRACTION.matcher(time).replaceFirst("");
    }
}
