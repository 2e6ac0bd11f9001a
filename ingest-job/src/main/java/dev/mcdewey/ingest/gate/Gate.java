package dev.mcdewey.ingest.gate;

import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.refresh.SynonymGroup;
import dev.mcdewey.ingest.patience.Patience;
import dev.mcdewey.search.GuideSearch;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.store.LibraryUnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks the golden queries of a library, if it has any, and stops a publication that would lose too many of them. */
public final class Gate {

    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(1);
    private static final String HEADER = "   was   now  query -> file";

    /** Makes a search of a generation, with these synonyms or those that were published last. */
    @FunctionalInterface
    interface Searches {
        GuideSearch of(Generation generation, Optional<List<SynonymGroup>> synonyms);
    }

    private final GateProperties properties;
    private final Searches searches;
    private final ExpectedFiles files;
    private final Patience patience;

    Gate(GateProperties properties, Searches searches, ExpectedFiles files, Patience patience) {
        this.properties = properties;
        this.searches = searches;
        this.files = files;
        this.patience = patience;
    }

    /** Throws {@link GateException} where the golden queries of a library cannot be read, before any work is done. */
    public static void check(Path library) throws IOException {
        GoldenQueries.of(library);
    }

    /**
     * Compares a generation with the live one.
     *
     * @param library the folder that may hold golden queries
     * @param live what readers see, if it can be asked the same way
     * @param made what they would see
     * @param synonyms what the library declares now; readers of the live one have those that it declared last
     * @return what was found, in a sentence or with a table; nothing without golden queries
     * @throws GateException with the table, where more was lost than may be and the publication is not forced
     */
    public Optional<String> pass(Path library, Optional<Generation> live, Generation made, List<SynonymGroup> synonyms)
            throws IOException {
        List<GoldenQuery> queries = GoldenQueries.of(library);
        if (queries.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> before = live.isPresent()
                ? ranks(queries, searches.of(live.get(), Optional.empty()))
                : Collections.nCopies(queries.size(), 0);
        List<Integer> now = ranks(queries, searches.of(made, Optional.of(synonyms)));
        List<Asked> asked = IntStream.range(0, queries.size())
                .mapToObj(i -> new Asked(queries.get(i), before.get(i), now.get(i)))
                .toList();
        return Optional.of(judged(asked, absences(asked, made)));
    }

    /** What is said of files that cannot be found because they are not there. */
    private String absences(List<Asked> asked, Generation made) throws IOException {
        StringBuilder told = new StringBuilder();
        for (String file : missed(asked)) {
            patience.ask(() -> files.absence(file, made))
                    .ifPresent(absence -> told.append('\n').append(absence));
        }
        return told.toString();
    }

    private static Set<String> missed(List<Asked> asked) {
        return asked.stream()
                .filter(one -> !one.isFound())
                .map(one -> one.query().file())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String judged(List<Asked> asked, String absences) {
        long found = asked.stream().filter(Asked::isFound).count();
        List<Asked> lost = asked.stream().filter(Asked::isLost).toList();
        String summary =
                "Golden queries: %d of %d find their file, %d no longer do".formatted(found, asked.size(), lost.size());
        String told = summary + table(lost) + absences;
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

    private List<Integer> ranks(List<GoldenQuery> queries, GuideSearch search) throws IOException {
        List<Integer> ranks = new ArrayList<>();
        for (GoldenQuery query : queries) {
            ranks.add(patience.ask(() -> rank(query, search)));
        }
        return ranks;
    }

    private static int rank(GoldenQuery query, GuideSearch search) throws IOException {
        try {
            return rankOrNone(query, search);
        } catch (LibraryUnavailableException e) {
            throw new IOException("The golden query '" + query.text() + "' got no answer: " + e.getMessage(), e);
        }
    }

    private static int rankOrNone(GoldenQuery query, GuideSearch search) {
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
