package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import dev.mcdewey.ingest.patience.Patience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends many operations in few requests. An operation that is refused for the moment is sent again, alone of its
 * request; one that is refused for good fails the whole.
 */
public final class Bulk {

    /** About 2 MB with vectors: large enough to be cheap, small enough for the server's memory. */
    private static final int OPERATIONS = 400;

    private static final int TOO_MANY_REQUESTS = 429;

    private final ElasticsearchClient client;
    private final Patience patience;

    /** Makes a sender with this patience. */
    public Bulk(ElasticsearchClient client, Patience patience) {
        this.client = client;
        this.patience = patience;
    }

    /** Returns when everything has arrived, and will outlive a crash of the server. */
    void send(List<BulkOperation> operations) throws IOException {
        for (int from = 0; from < operations.size(); from += OPERATIONS) {
            List<BulkOperation> left =
                    new ArrayList<>(operations.subList(from, Math.min(operations.size(), from + OPERATIONS)));
            patience.ask(() -> sendOnce(left));
        }
    }

    private boolean sendOnce(List<BulkOperation> left) throws IOException {
        List<BulkOperation> sent = List.copyOf(left);
        left.clear();
        List<BulkResponseItem> items = answer(sent, left);
        String postponed = "";
        for (int i = 0; i < items.size(); i++) {
            BulkResponseItem item = items.get(i);
            if (item.status() == TOO_MANY_REQUESTS) {
                left.add(sent.get(i));
                postponed = refusal(item);
            } else if (item.error() != null) {
                throw new RefusedException(refusal(item));
            }
        }
        if (!left.isEmpty()) {
            throw new IOException(postponed);
        }
        return true;
    }

    /** What was not answered has to be sent again whole. */
    private List<BulkResponseItem> answer(List<BulkOperation> sent, List<BulkOperation> left) throws IOException {
        try {
            return client.bulk(b -> b.operations(sent)).items();
        } catch (IOException | RuntimeException e) {
            left.addAll(sent);
            throw e;
        }
    }

    private static String refusal(BulkResponseItem item) {
        String reason = item.error() == null ? "no reason given" : item.error().reason();
        return "Elasticsearch refused " + item.id() + " in " + item.index() + ": " + reason;
    }
}
