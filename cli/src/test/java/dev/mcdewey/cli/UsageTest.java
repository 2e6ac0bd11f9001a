package dev.mcdewey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "up --nonsense",
                "up --port",
                "up --port many",
                "up --port 0",
                "up --port 65536",
                "up --port 9000 --mcp-port 9000",
                "up --heap 127",
                "up --heap big",
                "ingest",
                "ingest --library a --library b",
                "search",
                "search words --size many",
                "eval",
                "eval --queries q.jsonl",
                "eval --queries q.jsonl --qrels r.tsv --filter product",
                "status more"
            })
    void wrongUsageIsExplainedAndExitsWithTwo(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .containsAnyOf("Usage: mcdewey", "Did you mean: mcdewey")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "up --port 0, '--port', 'is not a port from 1 to 65535'",
        "up --heap 127, '--heap', 'is not a number of MB, 128 or more'",
        "up --port 9000 --mcp-port 9000, '--port and --mcp-port must differ', '9000'",
        "ingest, '--library', 'Missing required option'"
    })
    void theErrorNamesTheOptionAndWhatIsAllowed(String line, String option, String reason) {
        assertThat(Run.of(line.split(" ")).err()).contains(option).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "--help, search",
        "up --help, --mcp-port",
        "ingest --help, --rebuild",
        "search --help, --vendor",
        "eval --help, --qrels",
        "status --help, --url",
        "help up, --mcp-port"
    })
    void helpShowsTheOptionsAndExitsWithZero(String line, String mentions) {
        Run run = Run.of(line.split(" "));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: mcdewey").contains(mentions);
    }

    @Test
    void theExitCodesArePartOfTheHelp() {
        assertThat(Run.of("--help").out())
                .contains("0   done")
                .contains("1   failed; nothing was published")
                .contains("2   wrong usage")
                .contains("3   done, but files were quarantined");
    }

    @Test
    void versionOfTheProgramIsShownByTheProgramOnly() {
        assertThat(Run.of("--version").out()).startsWith("McDewey ");
        assertThat(Run.of("search", "--help").out()).contains("--version=<version>", "12.5 or latest");
    }
}
