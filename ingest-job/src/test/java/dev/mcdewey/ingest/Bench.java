package dev.mcdewey.ingest;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What one test works with: a library, a data folder and an index prefix of its own.
 *
 * @param library the folder that is read
 * @param stored what is in Elasticsearch
 * @param arguments what every run is given
 */
record Bench(LibraryOnDisk library, StoredLibrary stored, List<String> arguments) implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    static Bench in(Path folder, ElasticsearchExtension server) {
        String prefix = server.prefix() + NUMBER.incrementAndGet();
        Path library = folder.resolve("library");
        return new Bench(
                new LibraryOnDisk(library),
                StoredLibrary.at(server.uri(), prefix),
                List.of(
                        "--mcdewey.ingest.library=" + library,
                        "--mcdewey.data=" + folder.resolve("data"),
                        "--mcdewey.index.prefix=" + prefix,
                        "--mcdewey.embedding.workers=1",
                        "--spring.elasticsearch.uris=" + server.uri()));
    }

    /** Runs the job; an option that is named here takes the place of the usual one. */
    IngestRun run(String... more) {
        return IngestRun.with(options(more).toArray(String[]::new));
    }

    /** Starts the job as a process of its own, which writes what it says to a file. */
    Process start(Path log, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IngestApplication.class.getName()));
        command.addAll(options(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Waits until a process has begun a generation, or has ended without. */
    void awaitGeneration(Process process) throws IOException, InterruptedException {
        while (stored.generations().all().isEmpty() && process.isAlive()) {
            Thread.sleep(20);
        }
    }

    private Collection<String> options(String... more) {
        Map<String, String> options = new LinkedHashMap<>();
        Stream.concat(arguments.stream(), Stream.of(more))
                .forEach(option -> options.put(option.substring(0, option.indexOf('=')), option));
        return options.values();
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }
}
