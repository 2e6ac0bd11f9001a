package dev.mcdewey.ingest.fetch.net;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.jspecify.annotations.Nullable;

/** Asks servers of the web. It keeps no cookies and no credentials, and follows redirects only where told to. */
public final class Web implements Closeable {

    private static final int MOST_REDIRECTS = 10;

    private final CloseableHttpClient client;
    private final Duration patience;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "web-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Makes a client.
     *
     * @param guard says which addresses may be asked
     * @param patience how long a server may take to accept a connection, and to send the next bytes
     */
    public Web(AddressGuard guard, Duration patience) {
        this.client = WebClient.of(guard, patience);
        this.patience = patience;
    }

    /**
     * Asks once.
     *
     * @param target the file that content is written to
     * @throws FetchException if the answer is too large, too slow or not to be had, with the reason
     */
    public Answer get(WebRequest request, Path target) throws IOException {
        HttpGet get = new HttpGet(request.address());
        header(get, HttpHeaders.IF_NONE_MATCH, request.known().etag());
        header(get, HttpHeaders.IF_MODIFIED_SINCE, request.known().lastModified());
        return send(get, request.within(), new AnswerReader(request, target, get::cancel));
    }

    /**
     * Asks, and goes on where the answer is a redirect.
     *
     * @param target the file that content is written to
     * @throws FetchException also if redirects lead in a circle, to an insecure place, or too far
     */
    public Answer follow(WebRequest request, Path target) throws IOException {
        Set<URI> seen = new LinkedHashSet<>();
        URI address = request.address();
        while (seen.add(address) && seen.size() <= MOST_REDIRECTS) {
            Answer answer = get(request.at(address), target);
            if (!(answer instanceof Answer.Moved moved)) {
                return answer;
            }
            address = moved.target();
        }
        throw new FetchException(request.address() + " only leads from one redirect to the next: " + seen);
    }

    /**
     * Sends a request of a protocol that goes on talking over HTTP. Its answer is as the server sent it, and must be
     * closed.
     *
     * @param within after how long the connection is ended, whatever has come
     */
    public ClassicHttpResponse open(HttpUriRequestBase request, Duration within) throws IOException {
        request.setConfig(WebClient.unaltered(patience));
        ScheduledFuture<?> deadline = deadline(request, within);
        try {
            return client.executeOpen(null, request, HttpClientContext.create());
        } catch (IOException failure) {
            deadline.cancel(false);
            throw FailedRequest.of(request, within, failure);
        }
    }

    private static void header(HttpGet get, String name, @Nullable String value) {
        if (value != null) {
            get.setHeader(name, value);
        }
    }

    private <T> T send(HttpUriRequestBase request, Duration within, HttpClientResponseHandler<T> handler)
            throws IOException {
        ScheduledFuture<?> deadline = deadline(request, within);
        try {
            return client.execute(request, handler);
        } catch (FetchException reason) {
            throw reason;
        } catch (IOException | IllegalStateException failure) {
            throw FailedRequest.of(request, within, failure);
        } finally {
            deadline.cancel(false);
        }
    }

    /** Cuts the connection then; a server that sends a letter a minute is never silent for long. */
    private ScheduledFuture<?> deadline(HttpUriRequestBase request, Duration within) {
        return deadlines.schedule(request::cancel, within.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
