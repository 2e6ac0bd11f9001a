package dev.mcdewey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

    private static final String ANSWER = """
            {"hits": [{"source": "crossbar/2.4/g/x.html"}, {"source": "crossbar/2.4/g/x.html"},
                      {"source": "crossbar/2.4/g/a.b.html"}, {"source": "crossbar/2.4/g/c.html"}]}
            """;

    private final Path folder;

    EvalCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path queries = Path.of("");
    private Path qrels = Path.of("");

    @BeforeEach
    void writeJudgements() throws IOException {
        queries = Files.writeString(folder.resolve("q.jsonl"), "{\"_id\": \"1\", \"text\": \"one & all\"}\n");
        // One file by its name without extension, the other with it: both are in use.
        qrels = Files.writeString(folder.resolve("q.tsv"), "query-id\tcorpus-id\tscore\n1\ta.b\t1\n1\tc.html\t1\n");
    }

    @Test
    void filesAreScoredByTheirBestChunk() {
        try (OneAnswerServer api = OneAnswerServer.answering(200, "application/json", ANSWER)) {
            Run run = Run.of("eval", "--queries", queries.toString(), "--qrels", qrels.toString(), "--url", api.url());

            // Ranking x, a.b, c: (0.63093 + 0.5) / (1 + 0.63093).
            assertThat(run.err()).isEmpty();
            assertThat(run.out().strip())
                    .isEqualTo("1 queries: nDCG@10 0.693  MRR@10 0.500  recall@10 1.000  hit@1 0.000");
        }
    }

    @Test
    void filtersAndModeReachTheApi() {
        try (OneAnswerServer api = OneAnswerServer.answering(200, "application/json", ANSWER)) {
            Run.of(
                    "eval",
                    "--queries",
                    queries.toString(),
                    "--qrels",
                    qrels.toString(),
                    "--url",
                    api.url(),
                    "--filter",
                    "product=crossbar",
                    "--filter",
                    "version=2.4",
                    "--mode",
                    "keyword");

            assertThat(api.asked()).singleElement().satisfies(uri -> assertThat(
                            uri.getRawQuery().split("&"))
                    .containsExactlyInAnyOrder(
                            "product=crossbar", "version=2.4", "mode=keyword", "q=one+%26+all", "size=100"));
        }
    }

    @Test
    void aRefusedQueryEndsInASentence() {
        try (OneAnswerServer api =
                OneAnswerServer.answering(503, "application/problem+json", "{\"detail\":\"come again\"}")) {
            Run run = Run.of("eval", "--queries", queries.toString(), "--qrels", qrels.toString(), "--url", api.url());

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err().strip()).isEqualTo("mcdewey: " + api.url() + " answered 503: come again");
        }
    }

    @Test
    void badJudgementsEndInASentence() throws IOException {
        Files.writeString(qrels, "1\ta\tgood\n1\ta\tbad\n");
        Run run = Run.of("eval", "--queries", queries.toString(), "--qrels", qrels.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("mcdewey: " + qrels + ":2: expected");
    }
}
