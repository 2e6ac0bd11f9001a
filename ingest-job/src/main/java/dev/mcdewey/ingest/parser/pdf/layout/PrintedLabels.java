package dev.mcdewey.ingest.parser.pdf.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Chooses of the numbers in running lines those that count the pages, and fills in where one is not printed. */
final class PrintedLabels {

    private static final int NEAR = 3;

    /** Chapters open without a number, after a blank page perhaps. */
    private static final int LONGEST_GAP = 4;

    private PrintedLabels() {}

    static Map<Integer, String> of(Map<Integer, List<PrintedNumber>> numbers, int pages) {
        Map<Integer, PrintedNumber> chosen = new TreeMap<>();
        numbers.forEach((page, found) -> supported(page, found, numbers).ifPresent(n -> chosen.put(page, n)));
        Map<Integer, String> labels = new TreeMap<>();
        for (int page = 1; page <= pages; page++) {
            PrintedNumber own = chosen.get(page);
            PrintedNumber counted = own == null ? between(page, chosen) : own;
            if (counted != null && page + counted.offset() > 0) {
                labels.put(page, own == null ? counted.on(page) : own.label());
            }
        }
        return labels;
    }

    private static Optional<PrintedNumber> supported(
            int page, List<PrintedNumber> found, Map<Integer, List<PrintedNumber>> numbers) {
        for (PrintedNumber number : found) {
            for (int near = page - NEAR; near <= page + NEAR; near++) {
                boolean agrees = near != page
                        && numbers.getOrDefault(near, List.of()).stream().anyMatch(number::agrees);
                if (agrees) {
                    return Optional.of(number);
                }
            }
        }
        return Optional.empty();
    }

    /** The count of the pages after this one, if it goes on from those before or begins here. */
    private static @org.jspecify.annotations.Nullable PrintedNumber between(
            int page, Map<Integer, PrintedNumber> chosen) {
        PrintedNumber after = nearest(page, 1, chosen);
        PrintedNumber before = nearest(page, -1, chosen);
        if (after != null && before != null && after.agrees(before)) {
            return after;
        }
        PrintedNumber next = chosen.get(page + 1);
        return next != null && page + next.offset() == 1 ? next : null;
    }

    private static @org.jspecify.annotations.Nullable PrintedNumber nearest(
            int page, int step, Map<Integer, PrintedNumber> chosen) {
        for (int far = 1; far <= LONGEST_GAP; far++) {
            PrintedNumber number = chosen.get(page + far * step);
            if (number != null) {
                return number;
            }
        }
        return null;
    }
}
