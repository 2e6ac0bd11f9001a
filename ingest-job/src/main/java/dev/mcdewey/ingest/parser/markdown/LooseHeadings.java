package dev.mcdewey.ingest.parser.markdown;

import dev.mcdewey.ingest.parser.markdown.code.CodeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets the space behind the marks of a heading that older dialects did without. */
final class LooseHeadings {

    /** One mark alone also begins a tag or a number, so a heading must look like a title and stand apart. */
    private static final Pattern TIGHT = Pattern.compile(
            "^( {0,3}(?:#{2,6}(?=[\\p{L}\\p{N}*`\\[])|#(?=\\p{Lu}[^#\\n]*\\n\\s*\\n)))([^\\n]*?)(#*)[ \\t]*$",
            Pattern.MULTILINE);

    private LooseHeadings() {}

    static String loosen(String text) {
        if (text.indexOf('#') < 0) {
            return text;
        }
        CodeMap code = CodeMap.of(text);
        return TIGHT.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(code.isCode(found.start()) ? found.group() : loosened(found)));
    }

    private static String loosened(MatchResult heading) {
        return heading.group(1) + " " + heading.group(2) + (heading.group(3).isEmpty() ? "" : " " + heading.group(3));
    }
}
