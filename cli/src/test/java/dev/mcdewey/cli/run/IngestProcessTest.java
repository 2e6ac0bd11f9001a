package dev.mcdewey.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process; the address of an Elasticsearch that is never asked keeps the embedded one away. */
class IngestProcessTest {

    private static final Map<String, String> OWN_SERVER = Map.of("SPRING_ELASTICSEARCH_URIS", "http://127.0.0.1:9");

    private final Path folder;

    IngestProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path home = Path.of("");

    @BeforeEach
    void makeLibrary() throws IOException {
        home = folder.resolve("a checkout");
        Files.createDirectories(folder.resolve("my guides"));
    }

    private Command ingest(Map<String, String> environment, String... more) throws IOException {
        String[] arguments = new String[more.length + 3];
        System.arraycopy(new String[] {"ingest", "--library", "my guides"}, 0, arguments, 0, 3);
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Command.start(folder, home, environment, arguments);
    }

    @Test
    void foldersAreRelativeToTheCallerAndTheJobRunsInTheDataFolder() throws Exception {
        BuiltCheckout.in(home).with("ingest-job", StandIn.Ends.class);
        try (Command command = ingest(OWN_SERVER, "--data", "my data", "--rebuild")) {
            assertThat(command.awaitExit()).isZero();
            Path data = folder.toRealPath().resolve("my data");
            assertThat(command.printed())
                    .contains("--mcdewey.ingest.library=" + folder.resolve("my guides"))
                    .contains("--mcdewey.ingest.rebuild=true")
                    .contains("--mcdewey.ingest.progress=plain")
                    .contains("--mcdewey.data=" + data)
                    .contains(" in " + data);
        }
    }

    @Test
    void theDataFolderComesFromTheEnvironmentAndNothingMeansTheDefault() throws Exception {
        BuiltCheckout.in(home).with("ingest-job", StandIn.Ends.class);
        for (String named : List.of("named", "")) {
            Map<String, String> environment = new HashMap<>(OWN_SERVER);
            environment.put("MCDEWEY_DATA", named);
            try (Command command = ingest(environment)) {
                assertThat(command.awaitExit()).isZero();
            }
        }
        assertThat(folder.resolve("named/mcdewey.lock")).exists();
        assertThat(folder.resolve(".mcdewey/mcdewey.lock")).exists();
        assertThat(folder.resolve("mcdewey.lock")).doesNotExist();
    }

    @Test
    void theJobsExitCodeIsTheCommands() throws Exception {
        BuiltCheckout.in(home).with("ingest-job", StandIn.Quarantines.class);
        try (Command command = ingest(OWN_SERVER)) {
            assertThat(command.awaitExit()).isEqualTo(3);
        }
    }

    @Test
    void aStopEndsTheJobToo() throws Exception {
        BuiltCheckout.in(home).with("ingest-job", StandIn.Sleeps.class);
        try (Command command = ingest(OWN_SERVER).awaitPrinted("asleep")) {
            List<ProcessHandle> job = command.children();
            command.process().destroy();

            assertThat(command.awaitExit()).isEqualTo(143);
            assertThat(job).hasSize(1).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void aKilledJobIsASentence() throws Exception {
        BuiltCheckout.in(home).with("ingest-job", StandIn.Sleeps.class);
        try (Command command = ingest(OWN_SERVER).awaitPrinted("asleep")) {
            command.children().forEach(ProcessHandle::destroyForcibly);

            assertThat(command.awaitExit()).isEqualTo(1);
            assertThat(command.printed()).endsWith("""
                            mcdewey: The ingest process was killed (signal 9: somebody's kill -9, or a system out of \
                            memory); the library that was live still is, and the next run goes on from what is done.
                            """);
        }
    }

    @Test
    void aSecondCommandOnTheFolderNamesTheFirst() throws Exception {
        BuiltCheckout.in(home).with("ingest-job", StandIn.Sleeps.class);
        try (Command first = ingest(OWN_SERVER).awaitPrinted("asleep");
                Command second = ingest(OWN_SERVER)) {
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.printed())
                    .startsWith("mcdewey: McDewey is running on " + folder.toRealPath() + "/.mcdewey already (process "
                            + first.process().pid() + "). Stop it, ")
                    .doesNotContain("asleep");
            assertThat(first.children()).allMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void whatAKilledCommandLeftIsEndedByTheNext() throws Exception {
        BuiltCheckout.in(home).with("ingest-job", StandIn.Sleeps.class);
        try (Command killed = ingest(OWN_SERVER).awaitPrinted("asleep")) {
            ProcessHandle left = killed.children().get(0);
            killed.process().destroyForcibly();
            killed.awaitExit();
            assertThat(left.isAlive()).isTrue();

            BuiltCheckout.in(home).with("ingest-job", StandIn.Ends.class);
            try (Command next = ingest(OWN_SERVER)) {
                assertThat(next.awaitExit()).isZero();
            }
            assertThat(left.isAlive()).isFalse();
        }
    }

    @Test
    void aFullDiskIsASentence() throws Exception {
        BuiltCheckout.in(home).with("ingest-job", StandIn.Ends.class);
        // A limit of no bytes per file fails as a full disk does: files can be made, but hold nothing.
        List<String> full = List.of("/bin/sh", "-c", "(ulimit -f 0; \"$@\" 2>&1) | cat", "sh");
        try (Command command = Command.start(full, folder, home, OWN_SERVER, "ingest", "--library", "my guides")) {
            command.awaitExit();
            assertThat(command.printed())
                    .startsWith("mcdewey: The data folder " + folder.toRealPath() + "/.mcdewey cannot be written to (")
                    .contains("Free space or give permission there");
        }
    }
}
