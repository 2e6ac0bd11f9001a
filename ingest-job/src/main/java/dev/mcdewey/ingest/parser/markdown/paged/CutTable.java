package dev.mcdewey.ingest.parser.markdown.paged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table that goes on, without its header or with the same again. */
final class CutTable implements Cut {

    private static final Pattern DELIMITERS = Pattern.compile("[\\s|:]*-[\\s|:-]*");
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

    @Override
    public Optional<List<String>> mend(List<String> before, List<String> after, String mark) {
        int header = header(before);
        if (header < 0 || !isRow(after.get(0)) || columns(after.get(0)) != columns(before.get(header))) {
            return Optional.empty();
        }
        boolean headed = after.size() > 1 && DELIMITERS.matcher(after.get(1)).matches();
        boolean again = headed && after.get(0).strip().equals(before.get(header).strip());
        if (headed && !again) {
            return Optional.empty();
        }
        return Optional.of(joined(before, after.subList(again ? 2 : 0, after.size()), mark));
    }

    private static List<String> joined(List<String> before, List<String> rows, String mark) {
        List<String> joined = new ArrayList<>(before);
        if (!rows.isEmpty()) {
            joined.add(rows.get(0).replaceFirst("\\|", "| " + mark));
            joined.addAll(rows.subList(1, rows.size()));
        }
        return joined;
    }

    /** Where the table begins that the lines end in, or -1. */
    private static int header(List<String> lines) {
        int at = lines.size() - 1;
        while (at >= 0 && isRow(lines.get(at))) {
            at--;
        }
        boolean table =
                at + 2 < lines.size() && DELIMITERS.matcher(lines.get(at + 2)).matches();
        return table ? at + 1 : -1;
    }

    private static boolean isRow(String line) {
        return line.stripLeading().startsWith("|");
    }

    private static long columns(String row) {
        return CELL_END.matcher(row.strip()).results().count();
    }
}
