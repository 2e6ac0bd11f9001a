package dev.mcdewey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusCommandTest {

    private static final String LIBRARY = """
            {"vendors": [{"vendor": "tessaline", "products": [{"product": "parley", "versions": [
                {"version": "v12.5", "guides": [{"guide": "developer-guide", "files": 1, "chunks": 1234}]}]}]}],
             "generation": "20261123",
             "last_refresh": {"library": "/guides", "finished": "2026-11-23T10:00:00Z", "outcome": "published",
                "balance": {"seen": 4, "indexed": 1, "unchanged": 1, "skipped": 1, "quarantined": 1, "removed": 0}},
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
                            "Quarantined a/b/c/d/e.pdf: it is encrypted");
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
