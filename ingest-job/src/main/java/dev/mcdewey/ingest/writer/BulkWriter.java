package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Sends operations in bulk while the caller goes on; a refused operation is never lost silently. */
final class BulkWriter implements AutoCloseable {

    /** About 1 MB with vectors: large enough to be cheap, small enough for the server's memory. */
    private static final int OPERATIONS = 200;

    private final BulkFailure failure = new BulkFailure();
    private final BulkIngester<Void> ingester;

    BulkWriter(ElasticsearchClient client) {
        ingester = BulkIngester.of(i -> i.client(client)
                .maxOperations(OPERATIONS)
                .maxConcurrentRequests(1)
                .flushInterval(1, TimeUnit.SECONDS)
                .listener(failure));
    }

    void add(BulkOperation operation) throws IOException {
        failure.rethrow();
        ingester.add(operation);
    }

    /** Waits until everything has arrived. */
    @Override
    public void close() throws IOException {
        ingester.close();
        failure.rethrow();
    }
}
