package dev.mcdewey.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code mcdewey up}, running. */
record RunningMcDewey(Process process, Path log) implements AutoCloseable {

    /** A quiet machine needs half a minute; a crowded one was seen to need eight times as long. */
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    static RunningMcDewey start(ProcessBuilder builder, Path log) throws IOException {
        return new RunningMcDewey(
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
    }

    String printed() throws IOException {
        return Files.readString(log);
    }

    void awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!printed().contains("McDewey is ready")) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("it is not ready, but printed:\n" + printed());
            }
            Thread.sleep(100);
        }
    }

    /** Everything that it started, the server and its watchdog included. */
    List<ProcessHandle> processes() {
        return process.descendants().toList();
    }

    /** Stops it as a service manager does, after which nothing of it may be left. */
    void stop() throws IOException, InterruptedException {
        List<ProcessHandle> below = processes();
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(below).noneMatch(ProcessHandle::isAlive);
        assertThat(printed()).doesNotContain("Exception").doesNotContain("mcdewey: ");
    }

    @Override
    public void close() {
        List<ProcessHandle> below = processes();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
    }
}
