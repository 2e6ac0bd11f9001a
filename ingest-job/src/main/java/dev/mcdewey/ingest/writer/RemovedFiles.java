package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.FileId;
import java.io.IOException;
import java.util.List;

/** Takes files that are gone out of a generation. */
public final class RemovedFiles {

    private RemovedFiles() {}

    /** Removes the files; their chunks are left to the settlement. */
    public static void remove(ElasticsearchClient client, Generation generation, List<FileId> files)
            throws IOException {
        try (BulkWriter bulk = new BulkWriter(client)) {
            for (FileId file : files) {
                bulk.add(BulkOperation.of(
                        b -> b.delete(d -> d.index(generation.files()).id(file.toString()))));
            }
        }
    }
}
