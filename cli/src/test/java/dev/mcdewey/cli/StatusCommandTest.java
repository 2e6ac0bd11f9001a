package dev.mcdewey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatusCommandTest {

    private static final String LIBRARY = """
            {"vendors": [{"vendor": "tessaline", "products": [{"product": "parley", "versions": [
                {"version": "v12.5", "guides": [{"guide": "developer-guide", "files": 1, "chunks": 1234}]}]}]}],
             "generation": "20261123",
             "last_refresh": {"library": "/guides", "finished": "2026-11-23T10:00:00Z", "outcome": "published",
                "anew": "Files read anew: 1, since guides are read otherwise.",
                "balance": {"seen": 4, "indexed": 1, "unchanged": 1, "skipped": 1, "quarantined": 1, "removed": 0},
                "coverage": {"median": 0.9987, "lowest": 0.61, "threshold": 0.95,
                    "flagged": [{"file": "a/b/c/d/f.html", "coverage": 0.61, "boilerplate": 0.2}]}},
             "quarantine": [{"file": "a/b/c/d/e.pdf", "reason": "it is encrypted"}]}
            """;

    @Test
    void theLibraryTheLastRefreshAndTheQuarantineAreShown() {
        try (OneAnswerServer api = OneAnswerServer.answering(200, "application/json", LIBRARY)) {
            Run run = Run.of("status", "--url", api.url());

            assertThat(run.exit()).isZero();
            assertThat(run.out().lines())
                    .containsExactly(
                            "tessaline / parley",
                            "  v12.5      developer-guide (1 file, 1,234 chunks)",
                            "Live: generation 20261123",
                            "Last refresh 2026-11-23T10:00:00Z (published) of /guides",
                            "Files: 4 seen = 1 indexed + 1 unchanged + 1 skipped + 1 quarantined",
                            "Files read anew: 1, since guides are read otherwise.",
                            "Quarantined a/b/c/d/e.pdf: it is encrypted",
                            "Coverage: median 99.87 %, lowest 61.00 % of the visible words of a file",
                            "Look at a/b/c/d/f.html: only 61.0 % of its words are in the index");
        }
    }

    @Test
    void anEmptyLibrarySaysHowToFillIt() {
        try (OneAnswerServer api = OneAnswerServer.answering(
                200,
                "application/json",
                "{\"vendors\":[],\"generation\":null,\"last_refresh\":null,\"quarantine\":[]}")) {
            assertThat(Run.of("status", "--url", api.url()).out().strip())
                    .isEqualTo("The library is empty: fill it with ./mcdewey ingest --library DIR");
        }
    }

    private static List<String> status(String answer) {
        try (OneAnswerServer api = OneAnswerServer.answering(200, "application/json", answer)) {
            return Run.of("status", "--url", api.url()).out().lines().toList();
        }
    }

    @Test
    void anOlderGenerationIsCalledOneAfterARollback() {
        String answer = """
                {"vendors": [], "generation": "%s", "last_refresh": {"generation": "20261124", "balance": {}},
                 "refreshes": [{"outcome": "failed", "started": "2026-11-25T09:00:00Z"},
                    {"outcome": "rolled back", "finished": "2026-11-25T08:00:00.123Z", "generation": "20261123"}]}
                """;

        assertThat(status(answer.formatted("20261123")))
                .contains("Live: generation 20261123, an older one, since the rollback of 2026-11-25T08:00:00Z;"
                        + " the last refresh made 20261124, to which ./mcdewey rollback returns");
        assertThat(status(answer.formatted("20261124"))).contains("Live: generation 20261124");
    }

    @Test
    void aSourceThatFailedHasItsReasonAndOneThatDidNotHasNone() {
        assertThat(status("""
                {"vendors": [], "last_refresh": {"sources": [
                    {"guide": "a/b/c/d", "address": "https://e.example/", "outcome": "failed", "files": 1,
                     "notes": ["It answers 500"]},
                    {"guide": "a/b/c/e", "address": "https://f.example/", "outcome": "fetched", "files": 2,
                     "notes": ["One link was left out"]}]}}
                """))
                .containsSubsequence(
                        "Source https://e.example/ of a/b/c/d: failed, 1 file",
                        "    It answers 500.",
                        "Source https://f.example/ of a/b/c/e: fetched, 2 files")
                .doesNotContain("    One link was left out.");
    }

    @Test
    void aFailureOfSeveralLinesShowsItsFirstInTheHistory() {
        assertThat(status("""
                {"vendors": [], "refreshes": [{"outcome": "failed", "started": "2026-11-25T09:00:00.5Z",
                    "failure": "Golden queries: 1 no longer does:\\n  was now\\n    1   -"}]}
                """))
                .endsWith("  2026-11-25T09:00:00Z  failed            0 files indexed,        0 new texts,"
                        + "        0 embedded  Golden queries: 1 no longer does:");
    }
}
