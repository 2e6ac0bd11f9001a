package dev.mcdewey.ingest.patience;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.elasticsearch.client.ResponseException;
import org.jspecify.annotations.Nullable;

/** Gives every request of the blocking client the same patience; the job sends none that may not be sent twice. */
final class PatientTransport implements ElasticsearchTransport {

    private final ElasticsearchTransport transport;
    private final Patience patience;

    PatientTransport(ElasticsearchTransport transport, Patience patience) {
        this.transport = transport;
        this.patience = patience;
    }

    @Override
    public <Q, A, E> A performRequest(Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options)
            throws IOException {
        return patience.ask(() -> {
            try {
                return transport.performRequest(request, endpoint, options);
            } catch (ResponseException e) {
                throw Refusals.of(endpoint.id(), e);
            }
        });
    }

    /** Without patience: who asks this way has his own. */
    @Override
    public <Q, A, E> CompletableFuture<A> performRequestAsync(
            Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options) {
        return transport.performRequestAsync(request, endpoint, options);
    }

    @Override
    public JsonpMapper jsonpMapper() {
        return transport.jsonpMapper();
    }

    @Override
    public TransportOptions options() {
        return transport.options();
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}
