package dev.mcdewey.ingest.parser.markdown.site;

import dev.mcdewey.ingest.parser.html.Placeholder;
import dev.mcdewey.ingest.parser.markdown.code.CodeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from Markdown what makes it MDX besides components: modules, expressions, attributes in braces. */
final class Mdx {

    private static final Pattern IMPORT = Pattern.compile(
            "^import\\s+(?:(?:type\\s+)?(?:\\w+|\\{[^{}]*}|\\*\\s+as\\s+\\w+)"
                    + "(?:\\s*,\\s*(?:\\{[^{}]*}|\\*\\s+as\\s+\\w+))?"
                    + "\\s+from\\s+)?[\"'][^\"'\\n]+[\"'];?[ \\t]*$",
            Pattern.MULTILINE);
    private static final Pattern EXPORT =
            Pattern.compile("^export\\s+(?:const|let|var|function|default|async|class)\\b", Pattern.MULTILINE);
    private static final Pattern STATEMENT = Pattern.compile("^[ \\t]*\\{(?=[^}\\n]*(?:=>|&&|\\?))", Pattern.MULTILINE);

    /** A brace behind one of these is a formula's, an id's or escaped. */
    private static final Pattern EXPRESSION =
            Pattern.compile("(?<![\\\\${#_^])\\{\\s*(?:([\"'`])([^\"'`]{0,200})\\1|([A-Za-z_$][\\w.$]*))\\s*}");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(<[a-z]\\w*\\b[^<>{}]*?)\\s[\\w-]+=\\{(?:\\{[^{}]*}|[^{}]*)}");
    private static final Pattern CLASS_NAME = Pattern.compile("(<[a-z]\\w*\\b[^<>{}]*?\\s)className=(?=[\"'])");
    private static final Pattern FRAGMENT = Pattern.compile("^[ \\t]*</?>[ \\t]*$", Pattern.MULTILINE);

    private static final int MOST_ATTRIBUTES = 8;

    private Mdx() {}

    static boolean is(String text) {
        CodeMap code = CodeMap.of(text);
        boolean modules = IMPORT.matcher(text).results().anyMatch(found -> !code.isCode(found.start()))
                || EXPORT.matcher(text).results().anyMatch(found -> !code.isCode(found.start()));
        return modules || text.contains("{/*") || text.contains("={{");
    }

    /** What is left when modules and statements are gone. */
    static String withoutStatements(String text) {
        return without(STATEMENT, without(EXPORT, replace(IMPORT, text, found -> "")));
    }

    private static String without(Pattern opening, String text) {
        CodeMap code = CodeMap.of(text);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Matcher found = opening.matcher(text); found.find(from); ) {
            boolean isCode = code.isCode(found.start());
            int end = isCode ? found.end() : Braces.endOfStatement(text, found.start());
            rest.append(text, from, isCode ? end : found.start());
            from = end;
        }
        return rest.append(text.substring(from)).toString();
    }

    static String filled(String text) {
        String html = replace(FRAGMENT, text, found -> "");
        for (int attribute = 0; attribute < MOST_ATTRIBUTES; attribute++) {
            html = replace(CLASS_NAME, html, found -> found.group(1) + "class=");
            html = replace(ATTRIBUTE, html, found -> found.group(1));
        }
        return replace(EXPRESSION, html, Mdx::value);
    }

    private static String value(MatchResult found) {
        String name = found.group(3);
        return name == null ? found.group(2) : Placeholder.of(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> replacement) {
        CodeMap code = CodeMap.of(text);
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        code.isCode(found.start()) ? found.group() : replacement.apply(found)));
    }
}
