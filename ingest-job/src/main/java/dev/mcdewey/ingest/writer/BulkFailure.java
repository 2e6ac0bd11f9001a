package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch._helpers.bulk.BulkListener;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps the first failure of a series of bulk requests, which end on threads of the client. */
final class BulkFailure implements BulkListener<Void> {

    private final AtomicReference<@Nullable IOException> first = new AtomicReference<>();

    @Override
    public void beforeBulk(long id, BulkRequest request, List<Void> contexts) {}

    @Override
    public void afterBulk(long id, BulkRequest request, List<Void> contexts, BulkResponse response) {
        response.items().stream()
                .filter(item -> item.error() != null)
                .findFirst()
                .ifPresent(item -> first.compareAndSet(null, new IOException(refusal(item))));
    }

    @Override
    public void afterBulk(long id, BulkRequest request, List<Void> contexts, Throwable failure) {
        first.compareAndSet(
                null, new IOException("Elasticsearch did not take a bulk request: " + failure.getMessage(), failure));
    }

    void rethrow() throws IOException {
        IOException failure = first.get();
        if (failure != null) {
            throw failure;
        }
    }

    private static String refusal(BulkResponseItem item) {
        String reason = item.error() == null ? "no reason given" : item.error().reason();
        return "Elasticsearch refused " + item.id() + " in " + item.index() + ": " + reason;
    }
}
