package dev.mcdewey.ingest.parser.markdown.site;

import dev.mcdewey.ingest.parser.markdown.code.CodeMap;

/** Drops the comments of template languages and of MDX. */
final class TemplateComments {

    private TemplateComments() {}

    static String drop(String text) {
        return drop(drop(drop(text, "{{/*", "*/}}"), "{/*", "*/}"), "{# ", "#}");
    }

    /** A comment that does not end is text. */
    private static String drop(String text, String open, String close) {
        int start = text.indexOf(open);
        if (start < 0) {
            return text;
        }
        CodeMap code = CodeMap.of(text);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int end; start >= 0 && (end = text.indexOf(close, start)) >= 0; start = text.indexOf(open, from)) {
            boolean isCode = code.isCode(start);
            rest.append(text, from, isCode ? start + open.length() : start);
            from = isCode ? start + open.length() : end + close.length();
        }
        return rest.append(text.substring(from)).toString();
    }
}
