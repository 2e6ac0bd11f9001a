package dev.mcdewey.cli.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The mcdewey command as a process of its own, its output in a file. */
record Command(Process process, Path output) implements AutoCloseable {

    /** Far more than anything here takes, so that a crowded machine fails no test. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    static Command start(Path folder, Path home, Map<String, String> environment, String... arguments)
            throws IOException {
        return start(List.of(), folder, home, environment, arguments);
    }

    static Command start(
            List<String> prefix, Path folder, Path home, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Dmcdewey.home=" + home));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.mcdewey.cli.McDewey"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("mcdewey", ".out");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        return new Command(
                builder.redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    String printed() throws IOException {
        return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    }

    /** Waits until it has printed this. */
    Command awaitPrinted(String text) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!printed().contains(text)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("'" + text + "' was not printed, but:\n" + printed());
            }
            Thread.sleep(20);
        }
        return this;
    }

    /** Its exit code. */
    int awaitExit() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end, having printed:\n" + printed());
        }
        return process.exitValue();
    }

    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> children = children();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        Files.deleteIfExists(output);
    }
}
