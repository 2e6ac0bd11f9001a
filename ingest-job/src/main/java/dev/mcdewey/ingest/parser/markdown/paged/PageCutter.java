package dev.mcdewey.ingest.parser.markdown.paged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts a document into its pages. */
final class PageCutter {

    private final Convention convention;
    private final List<Page> pages = new ArrayList<>();
    private @Nullable Sign pending;
    private @Nullable Sign begun;
    private boolean afterSign;

    private PageCutter(List<Line> lines) {
        convention = new Convention(lines);
        pages.add(new Page(null, null));
    }

    /** The pages in their order, or the whole as one page without a number if nothing marks any. */
    static List<Page> cut(List<Line> lines) {
        PageCutter cutter = new PageCutter(lines);
        lines.forEach(cutter::take);
        cutter.settle();
        cutter.numberFirst();
        if (cutter.last().isBlank() && cutter.pages.size() > 1) {
            cutter.pages.remove(cutter.pages.size() - 1);
        }
        return cutter.pages;
    }

    private void take(Line line) {
        Optional<Sign> sign = convention.sign(line);
        if (sign.isPresent()) {
            // Code goes on over a page break, and a mark inside it would be code.
            pending = line.code() ? sign.get() : pending;
            if (!line.code()) {
                settle();
                turn(sign.get());
            }
            return;
        }
        if (!line.code()) {
            settle();
        }
        add(line);
    }

    private void settle() {
        Sign waiting = pending;
        pending = null;
        if (waiting != null) {
            turn(waiting);
        }
    }

    private void add(Line line) {
        if (convention.isRule(line) && (afterSign || last().isBlank())) {
            return;
        }
        afterSign &= line.isBlank();
        last().lines().add(line);
    }

    private void turn(Sign sign) {
        dropRuleAbove();
        afterSign = true;
        switch (sign.kind()) {
            case NAMES -> last().name(label(sign.label()));
            case ENDS -> end(sign);
            case BEGINS -> begin(sign);
        }
    }

    private void end(Sign sign) {
        Integer number = sign.page() == null ? numberAfter(pages.size() - 2) : sign.page();
        last().count(number);
        last().name(label(sign.label()));
        pages.add(new Page(number + 1, null));
        begun = null;
    }

    /** Two different signs with nothing between mark one page; the one that counts is right. */
    private void begin(Sign sign) {
        Sign before = begun;
        boolean first = pages.size() == 1 && last().isBlank();
        boolean same = before != null && last().isBlank() && (before.page() == null) != (sign.page() == null);
        if (same || first) {
            last().count(sign.page() != null ? sign.page() : first ? 1 : numberOr(last(), 1));
            last().name(label(sign.label()));
        } else {
            Integer number = sign.page() == null ? numberAfter(pages.size() - 1) : sign.page();
            pages.add(new Page(number, label(sign.label())));
        }
        begun = sign;
    }

    private int numberAfter(int index) {
        return index < 0 ? 1 : numberOr(pages.get(index), index + 1) + 1;
    }

    private static int numberOr(Page page, int other) {
        Integer number = page.number();
        return number == null ? other : number;
    }

    /** What stands before the first sign is page 1, unless that sign says that more pages are missing. */
    private void numberFirst() {
        Page first = pages.get(0);
        Integer second = pages.size() > 1 ? pages.get(1).number() : null;
        if (first.number() == null && second != null && second == 2) {
            first.count(1);
        }
    }

    private void dropRuleAbove() {
        List<Line> lines = last().lines();
        while (!lines.isEmpty()
                && (lines.get(lines.size() - 1).isBlank() || convention.isRule(lines.get(lines.size() - 1)))) {
            lines.remove(lines.size() - 1);
        }
    }

    private Page last() {
        return pages.get(pages.size() - 1);
    }

    private static @Nullable String label(@Nullable String printed) {
        return printed == null ? null : PrintedLabel.of(printed).orElse(null);
    }
}
