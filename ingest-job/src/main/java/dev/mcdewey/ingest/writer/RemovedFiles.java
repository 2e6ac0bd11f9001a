package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.FileId;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Takes files that are gone out of a generation. */
public final class RemovedFiles {

    private RemovedFiles() {}

    /** Removes the files; their chunks are left to the settlement. */
    public static void remove(Bulk bulk, Generation generation, List<FileId> files) throws IOException {
        bulk.send(files.stream()
                .flatMap(file ->
                        Stream.of(generation.files(), generation.content()).map(index -> removal(index, file)))
                .toList());
    }

    private static BulkOperation removal(String index, FileId file) {
        return BulkOperation.of(b -> b.delete(d -> d.index(index).id(file.toString())));
    }
}
