package dev.mcdewey.benchmarks.ingest;

import dev.mcdewey.index.embedding.EmbeddingProvider;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real job, as the process that {@code mcdewey up} starts. */
record IngestJob(Path home, Path temporary) {

    private static final List<Integer> DONE = List.of(0, 3);

    /** Runs it to its end; its indices get names that begin with the prefix. */
    void run(Path library, URI elasticsearch, EmbeddingProvider provider, String prefix)
            throws IOException, InterruptedException {
        Path jar = home.resolve("ingest-job/target/ingest-job.jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(jar + " is missing: build it with ./mvnw -DskipTests package");
        }
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx640m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseParallelGC",
                "-jar",
                jar.toString(),
                "--mcdewey.ingest.library=" + library,
                "--mcdewey.embedding.provider=" + provider.name(),
                "--mcdewey.index.prefix=" + prefix,
                "--mcdewey.data=" + temporary);
        builder.environment().put("SPRING_ELASTICSEARCH_URIS", elasticsearch.toString());
        int exit = builder.directory(temporary.toFile()).inheritIO().start().waitFor();
        if (!DONE.contains(exit)) {
            throw new IllegalStateException("the ingest job failed with exit code " + exit);
        }
    }
}
