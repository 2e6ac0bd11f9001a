package dev.mcdewey.search.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.search.fusion.Scored;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.Scope;
import dev.mcdewey.search.retrieval.Candidate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Scope ANY_VERSION = Scope.of(Filters.NONE);
    private static final Scope OLD_VERSION = new Scope(Filters.NONE, Map.of("switch", "v12.9"));

    private static final Map<String, Candidate> CHUNKS = Map.of(
            "old", chunk("limits", "v12.5", "v12.9"),
            "new", chunk("limits", "v12.10"),
            "both", chunk("limits", "v12.9", "v12.10"),
            "other", chunk("licences", "v12.10"));

    private static Candidate chunk(String section, String... versions) {
        return new Candidate(section, "acme", "switch", "admin", "prose", List.of(versions), List.of());
    }

    private static List<String> ranked(Scope scope, Scored... fused) {
        return Ranking.of(List.of(fused), CHUNKS, scope).stream()
                .map(Scored::key)
                .toList();
    }

    @Test
    void showsWhatTheNewestVersionSaysInThePlaceOfWhatAnOlderOneSaid() {
        assertThat(ranked(ANY_VERSION, new Scored("old", 0.9), new Scored("other", 0.85), new Scored("new", 0.8)))
                .containsExactly("new", "other");
    }

    @Test
    void showsTheOlderTextWhereTheNewestAnswersMuchWorse() {
        assertThat(ranked(ANY_VERSION, new Scored("old", 0.9), new Scored("new", 0.5)))
                .containsExactly("old");
    }

    @Test
    void showsTheBestTextThatTheNewestVersionHasToo() {
        assertThat(ranked(ANY_VERSION, new Scored("both", 0.9), new Scored("new", 0.89)))
                .containsExactly("both");
    }

    @Test
    void showsTheBestTextWhereAVersionIsMeant() {
        assertThat(ranked(OLD_VERSION, new Scored("old", 0.9), new Scored("both", 0.89)))
                .containsExactly("old");
    }
}
