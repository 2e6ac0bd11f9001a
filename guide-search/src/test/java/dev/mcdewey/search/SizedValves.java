package dev.mcdewey.search;

import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A library of fifteen passages on valves, the longer the larger, each with its size at its end. */
final class SizedValves {

    static final int COUNT = 15;

    private SizedValves() {}

    static void publish(AnnotationConfigApplicationContext context) throws IOException {
        SearchContext.writer(context)
                .publish(IntStream.rangeClosed(1, COUNT)
                        .mapToObj(SizedValves::valve)
                        .toList());
    }

    private static SampleFile valve(int size) {
        String text = "A valve " + "and some more ".repeat(size) + "of size " + size + ".";
        return SampleFile.of("acme", "pump::1::manual::part" + size, 0, SampleSection.of("Valve", null, text));
    }

    static HitPage all(AnnotationConfigApplicationContext context, String question) {
        return ask(context, new SearchQuery(question, Filters.NONE, SearchMode.HYBRID, COUNT, 0));
    }

    static HitPage ask(AnnotationConfigApplicationContext context, SearchQuery query) {
        return SearchContext.answer(context.getBean(GuideSearch.class).search(query));
    }

    static List<Integer> sizes(HitPage page) {
        return page.hits().stream()
                .map(hit -> Integer.valueOf(hit.source().replaceAll("[^0-9]*1/manual/part([0-9]+).md", "$1")))
                .toList();
    }

    /** The same, with the first of them ordered anew. */
    static List<Integer> sorted(List<Integer> sizes, int first, Comparator<Integer> order) {
        List<Integer> sorted = new ArrayList<>(sizes);
        sorted.subList(0, first).sort(order);
        return sorted;
    }
}
