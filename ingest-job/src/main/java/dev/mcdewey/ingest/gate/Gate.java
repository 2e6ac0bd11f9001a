package dev.mcdewey.ingest.gate;

import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.search.GuideSearch;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks the golden queries of a library, if it has any, and stops a publication that would lose too many of them. */
public final class Gate {

    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(1);
    private static final String HEADER = "   was   now  query -> file";

    private final GateProperties properties;
    private final Function<Generation, GuideSearch> searches;

    Gate(GateProperties properties, Function<Generation, GuideSearch> searches) {
        this.properties = properties;
        this.searches = searches;
    }

    /**
     * Compares a generation with the live one.
     *
     * @param library the folder that may hold golden queries
     * @param live what readers see, if it can be asked the same way
     * @return what was found, in a sentence or with a table; nothing without golden queries
     * @throws GateException with the table, where more was lost than may be and the publication is not forced
     */
    public Optional<String> pass(Path library, Optional<Generation> live, Generation made) throws IOException {
        List<GoldenQuery> queries = GoldenQueries.of(library);
        if (queries.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> before = live.map(generation -> ranks(queries, generation))
                .orElseGet(() -> queries.stream().map(query -> 0).toList());
        List<Integer> now = ranks(queries, made);
        List<Asked> asked = IntStream.range(0, queries.size())
                .mapToObj(i -> new Asked(queries.get(i), before.get(i), now.get(i)))
                .toList();
        return Optional.of(judged(asked));
    }

    private String judged(List<Asked> asked) {
        long found = asked.stream().filter(Asked::isFound).count();
        List<Asked> lost = asked.stream().filter(Asked::isLost).toList();
        String summary =
                "Golden queries: %d of %d find their file, %d no longer do".formatted(found, asked.size(), lost.size());
        String told = summary + table(lost);
        if (lost.size() > properties.margin() * asked.size() && !properties.forced()) {
            throw new GateException(told
                    + "%nNothing was published: at most %d may be lost (mcdewey.gate.margin)."
                            .formatted((int) (properties.margin() * asked.size()))
                    + " Publish all the same with --force.");
        }
        return told;
    }

    private static String table(List<Asked> lost) {
        return lost.isEmpty()
                ? ""
                : lost.stream().map(Asked::line).collect(Collectors.joining("\n", ":\n" + HEADER + "\n", ""));
    }

    private List<Integer> ranks(List<GoldenQuery> queries, Generation generation) {
        GuideSearch search = searches.apply(generation);
        return queries.stream().map(query -> rank(query, search)).toList();
    }

    private static int rank(GoldenQuery query, GuideSearch search) {
        SearchQuery asked = new SearchQuery(query.text(), Filters.NONE, SearchMode.HYBRID, query.within(), 0);
        HitPage page = search.search(asked).block(LONGEST_ANSWER);
        if (page == null) {
            throw new GateException("The golden query '" + query.text() + "' got no answer.");
        }
        for (int i = 0; i < page.hits().size(); i++) {
            if (query.isAnsweredBy(page.hits().get(i).source())) {
                return i + 1;
            }
        }
        return 0;
    }
}
