package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the markers of items by those before and after them: an "i." is Roman where "ii." follows. */
final class Markers {

    private final IdentityHashMap<Line, Marker> counted = new IdentityHashMap<>();
    private final List<Seen> before = new ArrayList<>();

    /**
     * The last marker at its edge.
     *
     * @param way 1 or -1 where it goes on counting up or down, else 0
     */
    private record Seen(Line line, List<Marker> readings, int way) {

        boolean endsAt(Marker next) {
            return readings.stream().anyMatch(marker -> marker.levelWith(next) || marker.indent() > next.indent());
        }

        Stream<Step> steps(List<Marker> next) {
            return readings.stream()
                    .flatMap(from -> next.stream().map(to -> new Step(this, from, to, to.wayFrom(from))))
                    .filter(Step::counts);
        }
    }

    /** A marker that counts on from the last one. */
    private record Step(Seen last, Marker from, Marker to, int way) {

        /** Initials of authors may follow each other too, but hardly from the first letter on. */
        boolean counts() {
            boolean listed = !to.weak() || from.number() == 1 || last.way() != 0;
            return way != 0 && way != -last.way() && listed;
        }
    }

    /**
     * Markers of all pages.
     *
     * @param heading whether a line is a heading, which ends all lists
     * @param excluded lines that are known to be no text
     */
    Markers(List<LaidOutPage> pages, Predicate<Line> heading, Predicate<Line> excluded) {
        pages.stream()
                .flatMap(page -> page.regions().stream())
                .flatMap(region -> region.lines().stream())
                .filter(line -> !excluded.test(line))
                .forEach(line -> see(line, heading.test(line)));
    }

    private void see(Line line, boolean heading) {
        List<Marker> readings = Marker.readings(line);
        if (heading) {
            before.clear();
        } else if (!readings.isEmpty() && !readings.get(0).bullet()) {
            Seen seen = before.stream()
                    .flatMap(last -> last.steps(readings))
                    .findFirst()
                    .map(step -> counted(line, step))
                    .orElseGet(() -> new Seen(line, readings, 0));
            before.removeIf(last -> last.endsAt(readings.get(0)));
            before.add(seen);
        }
    }

    private Seen counted(Line line, Step step) {
        counted.putIfAbsent(step.last().line(), step.from());
        Marker marker = step.to().counted(step.way());
        counted.put(line, marker);
        return new Seen(line, List.of(marker), step.way());
    }

    /** The marker at the beginning of the line, or null if there is none. */
    @Nullable
    Marker of(Line line) {
        Marker known = counted.get(line);
        return known != null
                ? known
                : Marker.readings(line).stream()
                        .filter(marker -> !marker.weak())
                        .findFirst()
                        .orElse(null);
    }
}
