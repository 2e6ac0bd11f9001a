package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.FileId;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Changes to files that need no parsing: some are gone, some have a new place in the reading order. */
public final class FileChanges {

    private final ElasticsearchClient client;
    private final Generation generation;

    /** Makes changes in this generation. */
    public FileChanges(ElasticsearchClient client, Generation generation) {
        this.client = client;
        this.generation = generation;
    }

    /** Removes some files and moves others to new 0-based positions. */
    public void apply(List<FileId> removed, Map<FileId, Integer> positions) throws IOException {
        try (BulkWriter bulk = new BulkWriter(client)) {
            for (FileId file : removed) {
                bulk.add(BulkOperation.of(
                        b -> b.delete(d -> d.index(generation.files()).id(file.toString()))));
            }
            for (Map.Entry<FileId, Integer> moved : positions.entrySet()) {
                bulk.add(BulkOperation.of(b -> b.update(u -> u.index(generation.files())
                        .id(moved.getKey().toString())
                        .action(a -> a.doc(Map.of(Fields.POSITION, moved.getValue()))))));
            }
        }
    }
}
