package dev.mcdewey.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command with stand-ins for the job and the services. */
class UpProcessTest {

    private static final Map<String, String> OWN_SERVER = Map.of("SPRING_ELASTICSEARCH_URIS", "http://127.0.0.1:9");

    private final Path folder;

    UpProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path home = Path.of("");

    @BeforeEach
    void makeCheckout() throws IOException {
        home = folder.resolve("checkout");
        BuiltCheckout.in(home)
                .with("ingest-job", StandIn.Quarantines.class)
                .with("search-api", StandIn.Serves.class)
                .with("mcp-gateway", StandIn.Serves.class);
    }

    private Command up(String... more) throws IOException {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(
                new String[] {"up", "--port", Integer.toString(freePort()), "--mcp-port", Integer.toString(freePort())},
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Command.start(folder, home, OWN_SERVER, arguments);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void filesInQuarantineKeepNothingFromStarting() throws Exception {
        try (Command command = up().awaitPrinted("McDewey is ready")) {
            assertThat(command.printed()).contains("Elasticsearch   http://127.0.0.1:9");
            assertThat(command.children()).hasSize(2);
        }
    }

    @Test
    void aStopEndsEverythingWithoutComplaint() throws Exception {
        try (Command command = up().awaitPrinted("McDewey is ready")) {
            List<ProcessHandle> services = command.children();
            command.process().destroy();

            assertThat(command.awaitExit()).isEqualTo(143);
            assertThat(services).noneMatch(ProcessHandle::isAlive);
            assertThat(command.printed())
                    .endsWith("McDewey is ready (Ctrl-C stops it)\nStopping McDewey (the first time it keeps its"
                            + " loaded classes, to start faster) ...\n");
        }
    }

    @Test
    void aServiceThatDiesAtItsStartShowsTheEndOfItsLog() throws Exception {
        BuiltCheckout.in(home).with("mcp-gateway", StandIn.Dies.class);
        try (Command command = up()) {
            assertThat(command.awaitExit()).isEqualTo(1);
            assertThat(command.printed())
                    .contains("mcdewey: mcp-gateway has stopped with exit code 7. The end of ")
                    .contains("mcp-gateway.log says:\nline 12\n")
                    .contains("line 30\n\uFFFD is not UTF-8")
                    .doesNotContain("line 11\n");
            assertThat(command.children()).isEmpty();
        }
    }

    @Test
    void aServiceThatEndsLaterEndsTheOthers() throws Exception {
        try (Command command = up().awaitPrinted("McDewey is ready")) {
            List<ProcessHandle> services = command.children();
            Files.writeString(folder.resolve(".mcdewey/stop"), "");

            assertThat(command.awaitExit()).isEqualTo(1);
            assertThat(command.printed())
                    .contains("has stopped with exit code 9")
                    .contains("stopped by the test");
            assertThat(services).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void aJobThatFailsKeepsTheServicesFromStarting() throws Exception {
        BuiltCheckout.in(home).with("ingest-job", StandIn.Dies.class);
        try (Command command = up()) {
            assertThat(command.awaitExit()).isEqualTo(7);
            assertThat(command.printed()).doesNotContain("Starting the services");
        }
    }

    @Test
    void aRefusedRefreshLeavesTheLibraryOfBeforeServed() throws Exception {
        BuiltCheckout.in(home).with("ingest-job", StandIn.Refuses.class);
        try (Command command = up().awaitPrinted("McDewey is ready")) {
            assertThat(command.printed())
                    .contains("Golden queries: 1 of 2 find their file")
                    .contains("The refresh failed, as said above. What is served is the library of before, generation"
                            + " 20260102030405006\n")
                    .endsWith("McDewey is ready, with the library of before since the refresh failed"
                            + " (Ctrl-C stops it)\n");
            assertThat(command.children()).hasSize(2);
        }
    }

    @Test
    void aReportOfAnEarlierRefreshSaysNothingOfWhatIsLive() throws Exception {
        BuiltCheckout.in(home).with("ingest-job", StandIn.Dies.class);
        Path reports = Files.createDirectories(folder.resolve(".mcdewey/reports"));
        Files.writeString(
                reports.resolve("last-refresh.json"),
                "{\"generation\": \"20260102030405006\", \"started\": \"2026-01-02T03:04:05Z\"}");
        try (Command command = up()) {
            assertThat(command.awaitExit()).isEqualTo(7);
            assertThat(command.printed()).doesNotContain("Starting the services");
        }
    }

    @Test
    void aPortInUseIsASentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0);
                Command command = Command.start(
                        folder,
                        home,
                        OWN_SERVER,
                        "up",
                        "--data",
                        "untouched",
                        "--port",
                        Integer.toString(taken.getLocalPort()))) {
            assertThat(command.awaitExit()).isEqualTo(1);
            assertThat(command.printed())
                    .startsWith("mcdewey: Port " + taken.getLocalPort() + " cannot be used (")
                    .endsWith("Choose another with --port.\n");
        }
        assertThat(folder.resolve("untouched/elasticsearch")).doesNotExist();
    }

    @Test
    void aMissingLibraryFailsBeforeAnythingStarts() throws Exception {
        try (Command command = up("--library", "nowhere", "--data", "untouched")) {
            assertThat(command.awaitExit()).isEqualTo(1);
            assertThat(command.printed())
                    .startsWith("mcdewey: There is no library folder at " + folder.resolve("nowhere") + ".");
        }
        assertThat(folder.resolve("untouched")).doesNotExist();
    }

    @Test
    void aMissingJarFailsBeforeAnythingStarts() throws Exception {
        Files.delete(home.resolve("mcp-gateway/target/mcp-gateway.jar"));
        try (Command command = up("--data", "untouched")) {
            assertThat(command.awaitExit()).isEqualTo(1);
            assertThat(command.printed()).contains("mcp-gateway.jar is missing: build McDewey with");
        }
        assertThat(folder.resolve("untouched")).doesNotExist();
    }
}
