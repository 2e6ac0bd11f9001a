package dev.mcdewey.ingest.parser.markdown.site;

import dev.mcdewey.ingest.parser.markdown.code.CodeMap;
import java.util.regex.Pattern;

/** Drops the comments of template languages and of MDX. */
final class TemplateComments {

    private static final Pattern COMMENT = Pattern.compile(
            "\\{\\{-?\\s{0,9}/\\*.{0,4000}?\\*/\\s{0,9}-?}}|\\{/\\*.{0,4000}?\\*/}|\\{#\\s.{0,4000}?#}",
            Pattern.DOTALL);

    private TemplateComments() {}

    static String drop(String text) {
        if (!text.contains("/*") && !text.contains("{#")) {
            return text;
        }
        CodeMap code = CodeMap.of(text);
        return COMMENT.matcher(text)
                .replaceAll(found -> code.isCode(found.start()) ? java.util.regex.Matcher.quoteReplacement(found.group()) : "");
    }
}
