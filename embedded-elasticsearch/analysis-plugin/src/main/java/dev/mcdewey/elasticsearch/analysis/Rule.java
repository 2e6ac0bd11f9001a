package dev.mcdewey.elasticsearch.analysis;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule such as {@code $ => DIGIT}.
 *
 * @param source left of the arrow, escapes resolved
 * @param target right of the arrow, escapes resolved
 */
record Rule(String source, String target) {
    private static final String ARROW = "=>";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u(\\p{XDigit}{4})|[^u]|u|$)", Pattern.DOTALL);

    static Rule parse(String rule) {
        var arrow = rule.lastIndexOf(ARROW);
        if (arrow < 0) {
            throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]");
        }
        var source = rule.substring(0, arrow).strip();
        var target = rule.substring(arrow + ARROW.length()).strip();
        return new Rule(unescaped(source), unescaped(target));
    }

    char character() {
        if (source.length() != 1) {
            throw new IllegalArgumentException(
                    "Invalid Mapping Rule : [" + source + "]. Only a single character is allowed.");
        }
        return source.charAt(0);
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(String.valueOf(character(escape))));
    }

    private static char character(MatchResult escape) {
        return switch (escape.group(1)) {
            case "n" -> '\n';
            case "t" -> '\t';
            case "r" -> '\r';
            case "b" -> '\b';
            case "f" -> '\f';
            case "", "u" -> throw new IllegalArgumentException("Invalid escaped char [" + escape.group() + "]");
            default -> hexadecimalOrItself(escape);
        };
    }

    private static char hexadecimalOrItself(MatchResult escape) {
        var digits = escape.group(2);
        return digits == null ? escape.group(1).charAt(0) : (char) Integer.parseInt(digits, 16);
    }
}
