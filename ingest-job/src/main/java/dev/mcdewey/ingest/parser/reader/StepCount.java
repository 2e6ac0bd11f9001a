package dev.mcdewey.ingest.parser.reader;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Counts the items of a list as a browser does, which may count down, leave out numbers or begin anew. */
final class StepCount {

    private static final Pattern WHOLE = Pattern.compile("\\s*([+-]?\\d{1,6})(?!\\d).*", Pattern.DOTALL);

    private final int way;
    private int next;

    private StepCount(int first, int way) {
        this.next = first;
        this.way = way;
    }

    static StepCount of(Element list) {
        boolean down = list.hasAttr("reversed");
        return new StepCount(number(list, "start").orElseGet(() -> down ? items(list) : 1), down ? -1 : 1);
    }

    /** The number of the next item, which it may name itself. */
    int number(Element item) {
        int number = number(item, "value").orElse(next);
        next = number + way;
        return number;
    }

    private static OptionalInt number(Element element, String attribute) {
        String value = element.attr(attribute);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher whole = WHOLE.matcher(value);
        return whole.matches() ? OptionalInt.of(Integer.parseInt(whole.group(1))) : OptionalInt.empty();
    }

    private static int items(Element list) {
        return (int) list.children().stream()
                .filter(item -> item.normalName().equals("li"))
                .count();
    }
}
