package dev.mcdewey.elasticsearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why a server did not start, and what to do about it. */
record StartFailure(Settings settings, DataFolder data) {
    // Enough for the cause of a Java stack trace, which comes first, and the closing words of the launcher.
    private static final int LINES = 12;
    private static final Pattern FRAME = Pattern.compile("\\s+(at |\\.\\.\\. \\d+ more)");

    private enum Cause {
        MEMORY(
                "Cannot allocate memory|insufficient memory|OutOfMemoryError|Could not reserve|exit(ed)? .*137",
                "Memory is short: close other programs, or give the server a smaller heap."),
        DISK(
                "No space left|Disk quota exceeded|disk usage exceeded",
                "The disk is full: free some space, or choose another data folder."),
        WRITE(
                "AccessDeniedException|Permission denied|Read-only file system|failed to obtain node lock",
                "The data folder cannot be written: set its permissions, or choose another one."),
        PORT(
                "Address already in use|BindHttpException|BindTransportException",
                "The port is taken: stop the program that listens there, or choose another one."),
        NEWER("cannot downgrade|created with version|IndexFormatTooNew", "The data is not of this version: move it."),
        OTHER("", "The log says more.");

        private final Pattern symptom;
        private final String advice;

        Cause(String symptom, String advice) {
            this.symptom = Pattern.compile(symptom);
            this.advice = advice;
        }

        static Cause of(String log) {
            return Arrays.stream(values())
                    .filter(cause -> cause.symptom.matcher(log).find())
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    ElasticsearchStartException ended(int exitCode) throws IOException {
        return because("ended with exit code " + exitCode + " while starting");
    }

    ElasticsearchStartException late() throws IOException {
        return because("did not answer within " + settings.startTimeout().toSeconds() + " s");
    }

    private ElasticsearchStartException because(String what) throws IOException {
        var lines = Stream.of(data.serverLog(), data.console())
                .flatMap(log -> lastLines(log).stream())
                .toList();
        var tail = lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
        return new ElasticsearchStartException("The embedded Elasticsearch for " + data.root() + " " + what + ". "
                + Cause.of(tail).advice + " Log: " + data.logs() + "\n" + tail);
    }

    // What went well, and where in the server's code it did not, helps nobody here.
    private static boolean tells(String line) {
        return !line.isBlank() && !FRAME.matcher(line).lookingAt() && !line.contains(" INFO ");
    }

    private static List<String> lastLines(Path log) {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (var content = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
            var telling = content.lines().filter(StartFailure::tells).toList();
            return telling.subList(Math.max(0, telling.size() - LINES), telling.size());
        } catch (IOException e) {
            return List.of("(" + log + " cannot be read: " + e + ")");
        }
    }
}
