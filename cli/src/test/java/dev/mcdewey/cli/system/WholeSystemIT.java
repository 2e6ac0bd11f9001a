package dev.mcdewey.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Up, search, an agent's first question, stop, and up again; with the jars that the modules before this one built. */
class WholeSystemIT {

    private static final String GUIDE = """
            # Ladder maintenance

            ## Greasing the rungs

            Grease every rung of the rolling ladder with beeswax each spring, so that it does not squeak.

            ## Replacing a caster

            Lift the ladder, pull the split pin, and push a new caster onto the axle.
            """;

    private final Path folder;

    WholeSystemIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void itStartsAnswersStopsAndFindsEverythingUnchangedTheNextTime() throws Exception {
        Path library = Files.createDirectories(folder.resolve("my guides/stacks/ladder/1.0/care-guide"));
        Files.writeString(library.resolve("care-guide.md"), GUIDE);
        try (InstalledMcDewey mcdewey = InstalledMcDewey.in(folder, freePort(), freePort())) {
            useAndStop(mcdewey);
            try (RunningMcDewey second = mcdewey.up()) {
                second.awaitReady();
                assertThat(second.printed()).contains("1 unchanged").contains("(unchanged)");
                second.stop();
            }
        }
    }

    private static void useAndStop(InstalledMcDewey mcdewey) throws Exception {
        try (RunningMcDewey first = mcdewey.up()) {
            first.awaitReady();
            assertThat(first.printed()).contains("1 indexed");
            assertThat(first.processes()).hasSizeGreaterThanOrEqualTo(4);
            answers(mcdewey);
            first.stop();
        }
    }

    private static void answers(InstalledMcDewey mcdewey) throws Exception {
        JsonNode found = mcdewey.get("/api/v1/search?q=squeaking+ladder");
        assertThat(found.path("hits").path(0).path("chunk_id").asString())
                .startsWith("ladder::1.0::care-guide::care-guide::");
        assertThat(mcdewey.agentAsks("tools/list")
                        .path("result")
                        .path("tools")
                        .valueStream()
                        .map(tool -> tool.path("name").asString()))
                .contains("search_docs", "read_chunk", "read_section", "list_library");
        assertThat(mcdewey.run("search", "squeaking ladder")).contains("Greasing the rungs");
        assertThat(mcdewey.run("status")).contains("stacks / ladder").contains("1 indexed");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
