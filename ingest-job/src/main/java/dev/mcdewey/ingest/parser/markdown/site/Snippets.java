package dev.mcdewey.ingest.parser.markdown.site;

import java.util.regex.Pattern;

/** Drops the lines that only bring in other files, which the site has and the page has not. */
final class Snippets {

    private static final Pattern SNIPPET = Pattern.compile(
            "^[ \\t]*-{1,2}8<-{1,2}[ \\t]+[\"'].*[\"'][ \\t]*$|"
                    + "^[ \\t]*-{1,2}8<-{1,2}[ \\t]*\\n(?:(?!.*8<)[^\\n]*\\n){1,50}[ \\t]*-{1,2}8<-{1,2}[ \\t]*$",
            Pattern.MULTILINE);
    private static final Pattern INCLUDE = Pattern.compile("\\{\\{#\\w+[^{}\\n]*}}");

    private Snippets() {}

    static String drop(String text) {
        String own = text.contains("8<-") ? SNIPPET.matcher(text).replaceAll("") : text;
        return own.contains("{{#") ? INCLUDE.matcher(own).replaceAll("") : own;
    }
}
