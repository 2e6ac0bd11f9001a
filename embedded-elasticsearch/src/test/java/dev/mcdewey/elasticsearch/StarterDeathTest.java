package dev.mcdewey.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a server whose starter ends. */
class StarterDeathTest {
    private static final Path HOME = Path.of(System.getProperty("mcdewey.elasticsearch.home"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theServerEndsWithAStarterThatIsTerminatedOrKilled() throws Exception {
        var terminated = ChildJvm.run("start", HOME, folder);
        var first = ProcessHandle.of(Long.parseLong(terminated.answer())).orElseThrow();
        assertThatThrownBy(() -> EmbeddedElasticsearch.start(Settings.of(HOME, folder)))
                .isInstanceOf(ElasticsearchStartException.class)
                .hasMessageContaining("in use by process " + terminated.pid());
        terminated.terminate();
        assertThat(first.isAlive()).isFalse();

        var killed = ChildJvm.run("start", HOME, folder);
        var second = ProcessHandle.of(Long.parseLong(killed.answer())).orElseThrow();
        killed.kill();
        assertThat(second.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void theNextStartClearsAServerThatOutlivedItsStarterAndItsWatchdog() throws Exception {
        var child = ChildJvm.run("start", HOME, folder);
        var left = ProcessHandle.of(Long.parseLong(child.answer())).orElseThrow();
        watchdogs().forEach(ProcessHandle::destroyForcibly);
        child.kill();
        assertThat(left.isAlive()).isTrue();

        try (var server = EmbeddedElasticsearch.start(Settings.of(HOME, folder))) {
            assertThat(left.isAlive()).isFalse();
            assertThat(server.pid()).isNotEqualTo(left.pid());
            assertThat(new Rest(server.uri()).get("/_cluster/health")).contains("green");
        }
    }

    @Test
    void aStalePidFileThatNamesSomeoneElseHarmsNobody() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        var data = DataFolder.create(folder);
        Files.writeString(data.pid(), Long.toString(stranger.pid()));

        new Leftovers(data).clear();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    private Iterable<ProcessHandle> watchdogs() {
        return new Leftovers(DataFolder.create(folder))
                .find().stream()
                        .filter(process -> process.info().command().orElse("").endsWith("sh"))
                        .toList();
    }
}
