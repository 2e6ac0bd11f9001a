package dev.mcdewey.benchmarks.ingest;

import dev.mcdewey.index.embedding.EmbeddingProvider;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The real job, as the process that {@code mcdewey ingest} starts: unpacked, and from its second run on with the archive
 * of classes that its first one left.
 */
record IngestJob(Path home, Path temporary) {

    private static final List<Integer> DONE = List.of(0, 3);

    /** Runs it to its end; its indices get names that begin with the prefix. */
    void run(Path library, URI elasticsearch, EmbeddingProvider provider, String prefix, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "-Xmx640m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseParallelGC",
                "-Xlog:cds*=off",
                classes(),
                "-jar",
                program().toString(),
                "--mcdewey.ingest.library=" + library,
                "--mcdewey.embedding.provider=" + provider.name(),
                "--mcdewey.index.prefix=" + prefix,
                "--mcdewey.data=" + temporary.resolve(prefix)));
        command.addAll(List.of(more));
        ProcessBuilder builder = java(command);
        builder.environment().put("SPRING_ELASTICSEARCH_URIS", elasticsearch.toString());
        int exit = builder.directory(temporary.toFile()).inheritIO().start().waitFor();
        if (!DONE.contains(exit)) {
            throw new IllegalStateException("the ingest job failed with exit code " + exit);
        }
    }

    private String classes() {
        Path archive = temporary.resolve("ingest-job.jsa");
        return (Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive;
    }

    private Path program() throws IOException, InterruptedException {
        Path folder = temporary.resolve("program");
        Path jar = home.resolve("ingest-job/target/ingest-job.jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(jar + " is missing: build it with ./mvnw -DskipTests package");
        }
        if (!Files.exists(folder)) {
            List<String> unpack =
                    List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString());
            if (java(unpack).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException(jar + " could not be unpacked into " + folder);
            }
        }
        return folder.resolve("ingest-job.jar");
    }

    private static ProcessBuilder java(List<String> arguments) {
        List<String> command = new ArrayList<>(arguments);
        command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return new ProcessBuilder(command);
    }
}
