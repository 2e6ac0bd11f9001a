package dev.mcdewey.ingest.parser.markdown.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arguments of a tag, as they stand in it. */
record Arguments(String words) {

    private static final Pattern ARGUMENT = Pattern.compile("(?:([\\w.:-]+)\\s*=\\s*)?"
            + "(?:\"((?:[^\"\\\\]++|\\\\.)*+)\"|'([^']*)'|`([^`]*)`"
            + "|\\{\\s*[\"'`]?([^{}\"'`]*)[\"'`]?\\s*}|([^\\s\"'=,]+))");
    private static final int FIRST_VALUE = 2;

    /** The argument without a name, or nothing. */
    String first() {
        for (Matcher argument = ARGUMENT.matcher(words); argument.find(); ) {
            if (argument.group(1) == null) {
                return value(argument);
            }
        }
        return "";
    }

    /** The first of these arguments that says something. */
    Optional<String> named(String... names) {
        for (String name : names) {
            for (Matcher argument = ARGUMENT.matcher(words); argument.find(); ) {
                if (name.equals(argument.group(1)) && !value(argument).isBlank()) {
                    return Optional.of(value(argument));
                }
            }
        }
        return Optional.empty();
    }

    boolean isEmpty() {
        return words.isBlank();
    }

    private static String value(Matcher argument) {
        for (int group = FIRST_VALUE; group <= argument.groupCount(); group++) {
            if (argument.group(group) != null) {
                return argument.group(group).replaceAll("\\\\([\"\\\\])", "$1").replaceAll("\\s+", " ");
            }
        }
        return "";
    }
}
