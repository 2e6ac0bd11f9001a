package dev.mcdewey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusCommandTest {

    private static final String LIBRARY = """
            {"vendors": [{"vendor": "tessaline", "products": [{"product": "parley", "versions": [
                {"version": "v12.5", "guides": [{"guide": "developer-guide", "files": 1, "chunks": 1234}]}]}]}],
             "generation": "20261123",
             "last_refresh": {"library": "/guides", "finished": "2026-11-23T10:00:00Z", "outcome": "published",
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
                            "  v12.5      developer-guide (1 files, 1,234 chunks)",
                            "Last refresh 2026-11-23T10:00:00Z (published) of /guides",
                            "Files: 4 seen = 1 indexed + 1 unchanged + 1 skipped + 1 quarantined",
                            "Quarantined a/b/c/d/e.pdf: it is encrypted",
                            "Coverage: median 99.87 %, lowest 61.00 % of the visible words of a file",
                            "Look at a/b/c/d/f.html: only 61.0 % of its words are in the index");
        }
    }

    @Test
    void anEmptyLibrarySaysHowToFillIt() {
        try (OneAnswerServer api = OneAnswerServer.answering(
                200, "application/json", "{\"vendors\":[],\"last_refresh\":null,\"quarantine\":[]}")) {
            assertThat(Run.of("status", "--url", api.url()).out().strip())
                    .isEqualTo("The library is empty: fill it with ./mcdewey ingest --library DIR");
        }
    }
}
