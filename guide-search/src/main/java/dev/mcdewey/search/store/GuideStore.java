package dev.mcdewey.search.store;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import dev.mcdewey.index.generation.IndexNames;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Asks Elasticsearch. */
public final class GuideStore {

    private final ElasticsearchAsyncClient client;
    private final IndexNames names;
    private final Duration timeout;

    /**
     * Makes a store that waits no longer than this for each answer.
     *
     * @param client asks without blocking
     * @param names where the library is stored
     * @param timeout the longest wait for one answer
     */
    public GuideStore(ElasticsearchAsyncClient client, IndexNames names, Duration timeout) {
        this.client = client;
        this.names = names;
        this.timeout = timeout;
    }

    /** The names of indices and aliases. */
    public IndexNames names() {
        return names;
    }

    /** The index of the chunks that belong to an index of files, so that one answer comes from one generation. */
    public String chunksBeside(String filesIndex) {
        return names.chunks() + filesIndex.substring(names.files().length());
    }

    /**
     * Sends a request for each subscriber; to cancel a subscription cancels the request.
     *
     * <p>Fails with {@link LibraryUnavailableException} where asking again may help, with {@link NoLibraryException}
     * where there is no index yet, and else as the client does.
     *
     * @param purpose what it is for, to be read after "while"
     * @param request makes the request
     */
    public <T> Mono<T> ask(String purpose, Function<ElasticsearchAsyncClient, CompletableFuture<T>> request) {
        return Mono.fromFuture(() -> request.apply(client))
                .timeout(timeout)
                .onErrorMap(error -> Failures.explained(error, purpose, timeout));
    }
}
