package dev.mcdewey.ingest.fetch.git;

import dev.mcdewey.ingest.fetch.net.CountedStream;
import dev.mcdewey.ingest.fetch.net.FetchException;
import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** What a server sends, up to a bound; closing it ends the connection, read to its end or not. */
final class AnswerStream extends CountedStream {

    private final ClassicHttpResponse response;
    private final long most;

    AnswerStream(ClassicHttpResponse response, long most) throws IOException {
        super(response.getEntity().getContent());
        this.response = response;
        this.most = most;
    }

    @Override
    protected void check(long all) throws FetchException {
        if (all > most) {
            throw new FetchException("The repository sends more than %,d bytes".formatted(most));
        }
    }

    @Override
    public void close() throws IOException {
        response.close();
    }
}
