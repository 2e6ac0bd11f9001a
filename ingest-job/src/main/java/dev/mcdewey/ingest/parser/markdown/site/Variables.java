package dev.mcdewey.ingest.parser.markdown.site;

import dev.mcdewey.ingest.parser.html.Placeholder;
import dev.mcdewey.ingest.parser.markdown.code.CodeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in the variables of template languages with their names. */
final class Variables {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{-?\\s*(?:[\"']([^\"'{}]*)[\"']"
            + "|[\\w.$\\[\\]\"'-]{0,200}?([\\w-]{1,100})[\"'\\]]{0,9}(?:\\([^{}]*\\))?)\\s*(?:\\|[^{}]*)?-?}}");

    private Variables() {}

    static String fill(String text) {
        if (!text.contains("{{")) {
            return text;
        }
        CodeMap code = CodeMap.of(text);
        return VARIABLE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(code.isCode(found.start()) ? found.group() : value(found)));
    }

    private static String value(MatchResult found) {
        return found.group(1) != null ? found.group(1) : Placeholder.of(found.group(2));
    }
}
