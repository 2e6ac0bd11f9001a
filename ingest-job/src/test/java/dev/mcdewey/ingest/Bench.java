package dev.mcdewey.ingest;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    IngestRun run(String... more) {
        return IngestRun.with(Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }
}
