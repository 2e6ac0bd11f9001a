package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import dev.mcdewey.index.client.PassingTrouble;
import dev.mcdewey.ingest.patience.Patience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sends many operations in few requests. An operation that is refused for the moment is sent again, alone of its
 * request; one that is refused for good fails the whole.
 */
public final class Bulk {

    /** About 2 MB with vectors: large enough to be cheap, small enough for the server's memory. */
    private static final int OPERATIONS = 400;

    /** Names alone weigh little, and an answer to these stays under 1 MB. */
    private static final int NAMES = 5_000;

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

    /** Those of these documents that are there, found or not yet to be found by a search. */
    Set<String> present(String index, List<String> ids) throws IOException {
        Set<String> present = new HashSet<>();
        for (int from = 0; from < ids.size(); from += NAMES) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + NAMES));
            present.addAll(patience.ask(() -> presentNow(index, some)));
        }
        return present;
    }

    private Set<String> presentNow(String index, List<String> ids) throws IOException {
        MgetResponse<Void> answer = client.mget(m -> m.index(index).ids(ids).source(s -> s.fetch(false)), Void.class);
        Set<String> present = new HashSet<>();
        for (MultiGetResponseItem<Void> item : answer.docs()) {
            if (item.isFailure()) {
                // A shard that is not ready yet must not pass for one that has nothing.
                throw new IOException(
                        "Elasticsearch could not look up " + item.failure().id() + " in " + index + ": "
                                + item.failure().error().reason());
            }
            if (item.result().found()) {
                present.add(item.result().id());
            }
        }
        return present;
    }

    private boolean sendOnce(List<BulkOperation> left) throws IOException {
        List<BulkOperation> sent = List.copyOf(left);
        left.clear();
        List<BulkResponseItem> items = answer(sent, left);
        String postponed = "";
        for (int i = 0; i < items.size(); i++) {
            BulkResponseItem item = items.get(i);
            if (PassingTrouble.isTold(item.status())) {
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
