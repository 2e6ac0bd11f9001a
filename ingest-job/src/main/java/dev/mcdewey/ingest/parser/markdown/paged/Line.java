package dev.mcdewey.ingest.parser.markdown.paged;

import dev.mcdewey.ingest.parser.markdown.code.CodeMap;
import java.util.ArrayList;
import java.util.List;

/** A line of Markdown, and whether it is code. */
record Line(String text, boolean code) {

    /** The lines of a text; a form feed is one of its own. */
    static List<Line> of(String text) {
        String separate = text.indexOf('\f') < 0 ? text : text.replaceAll("\n?\f\n?", "\n\f\n");
        CodeMap code = CodeMap.of(separate);
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (String line : separate.split("\n", -1)) {
            lines.add(new Line(line, code.isCode(from)));
            from += line.length() + 1;
        }
        return lines;
    }

    boolean isBlank() {
        return text.isBlank() && !text.equals("\f");
    }
}
