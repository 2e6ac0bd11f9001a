package dev.mcdewey.search.suggestion;

import dev.mcdewey.search.library.VersionOrder;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses among all that has the words. */
final class Best {

    private static final List<String> KINDS = List.of("product", "guide", "title", "heading");

    /** The beginning of a section of the newest version stands for all its chunks and versions. */
    private static final Comparator<Suggestion> FIRST_OF_SAME = Comparator.comparing(Best::kind)
            .thenComparing(Best::version, VersionOrder.NEWEST_FIRST)
            .thenComparing(Best::ordinal)
            .thenComparing(one -> String.valueOf(one.chunkId()));

    private Best() {}

    /** What begins with the words first; then names before titles before headings, and what is short. */
    static List<Suggestion> of(Stream<Suggestion> found, TypedWords typed, int size) {
        Comparator<Suggestion> order = Comparator.comparing((Suggestion one) -> !typed.begin(one.text()))
                .thenComparing(Best::kind)
                .thenComparing(one -> one.text().length())
                .thenComparing(Suggestion::text)
                .thenComparing(Suggestion::product)
                .thenComparing(one -> String.valueOf(one.guide()));
        return inTurn(eachOnce(found).stream().sorted(order).toList(), size);
    }

    private static Collection<Suggestion> eachOnce(Stream<Suggestion> found) {
        Map<Name, Suggestion> once = new LinkedHashMap<>();
        found.forEach(one -> once.merge(Name.of(one), one, (a, b) -> FIRST_OF_SAME.compare(a, b) <= 0 ? a : b));
        return once.values();
    }

    /** Every guide has an introduction: the second of a name comes after the first of all others. */
    private static List<Suggestion> inTurn(List<Suggestion> sorted, int size) {
        Map<String, Integer> times = new HashMap<>();
        Map<Suggestion, Integer> turns = new HashMap<>();
        sorted.forEach(one -> turns.put(one, times.merge(lowerCase(one.text()), 1, Integer::sum)));
        return sorted.stream()
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(turns.get(one))))
                .limit(size)
                .toList();
    }

    private static int kind(Suggestion one) {
        return KINDS.indexOf(one.kind());
    }

    private static String version(Suggestion one) {
        return Objects.requireNonNullElse(one.version(), "");
    }

    private static int ordinal(Suggestion one) {
        return one.chunkId() == null ? 0 : one.chunkId().ordinal();
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** What tells suggestions apart for whoever reads them. */
    private record Name(
            String text, String product, @Nullable String guide) {

        static Name of(Suggestion one) {
            return new Name(lowerCase(one.text()), one.product(), one.guide());
        }
    }
}
