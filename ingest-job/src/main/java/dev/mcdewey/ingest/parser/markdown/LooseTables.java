package dev.mcdewey.ingest.parser.markdown;

import dev.mcdewey.ingest.parser.markdown.code.CodeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes the pipes inside code in table rows that would have too many cells, of which the last would be lost. */
final class LooseTables {

    private static final Pattern DELIMITERS = Pattern.compile("[\\s|:]*-[\\s|:-]*\\|[\\s|:-]*");
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern CODE = Pattern.compile("(?<!`)(`+)(?!`)(.+?)(?<!`)\\1(?!`)");

    private LooseTables() {}

    static String escape(String text) {
        if (text.indexOf('|') < 0 || text.indexOf('`') < 0) {
            return text;
        }
        CodeMap code = CodeMap.of(text);
        StringBuilder out = new StringBuilder(text.length());
        long columns = 0;
        int at = 0;
        for (String line : text.split("\n", -1)) {
            boolean row = line.indexOf('|') >= 0
                    && !(code.isCode(at) && !line.stripLeading().startsWith("`"));
            columns = !row ? 0 : DELIMITERS.matcher(line).matches() ? cells(line) : columns;
            out.append(at == 0 ? "" : "\n")
                    .append(columns > 0 && cells(line) > columns ? escaped(line, columns) : line);
            at += line.length() + 1;
        }
        return out.toString();
    }

    private static long cells(String row) {
        String inner = row.strip().replaceAll("^\\||(?<!\\\\)\\|$", "");
        return CELL_END.matcher(inner).results().count() + 1;
    }

    private static String escaped(String row, long columns) {
        String escaped = CODE.matcher(row)
                .replaceAll(code ->
                        Matcher.quoteReplacement(CELL_END.matcher(code.group()).replaceAll("\\\\|")));
        return cells(escaped) == columns ? escaped : row;
    }
}
