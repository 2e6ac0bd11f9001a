package dev.mcdewey.ingest.parser.markdown.paged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list that goes on with its next item. */
final class CutList implements Cut {

    private static final Pattern ITEM = Pattern.compile("^(\\s*)(?:([-*+])|(\\d{1,6})([.)]))(\\s+)(\\S.*)$");

    @Override
    public Optional<List<String>> mend(List<String> before, List<String> after, String mark) {
        Matcher next = ITEM.matcher(after.get(0));
        Matcher last = next.matches() ? lastItem(before, next.group(1)) : null;
        if (last == null || !follows(last, next)) {
            return Optional.empty();
        }
        List<String> joined = new ArrayList<>(before);
        joined.add(after.get(0).substring(0, next.start(6)) + mark + next.group(6));
        joined.addAll(after.subList(1, after.size()));
        return Optional.of(joined);
    }

    /** The item as deep as the next one, if the lines end in it. */
    private static @Nullable Matcher lastItem(List<String> lines, String indent) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            Matcher item = ITEM.matcher(lines.get(at));
            if (item.matches() && item.group(1).equals(indent)) {
                return item;
            }
            boolean inside = lines.get(at).isBlank() || lines.get(at).startsWith(indent + " ");
            if (!inside) {
                return null;
            }
        }
        return null;
    }

    private static boolean follows(Matcher last, Matcher next) {
        if (next.group(2) != null) {
            return next.group(2).equals(last.group(2));
        }
        return last.group(3) != null
                && last.group(4).equals(next.group(4))
                && Integer.parseInt(next.group(3)) == Integer.parseInt(last.group(3)) + 1;
    }
}
