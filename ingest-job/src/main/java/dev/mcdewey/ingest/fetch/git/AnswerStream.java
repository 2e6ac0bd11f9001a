package dev.mcdewey.ingest.fetch.git;

import dev.mcdewey.ingest.fetch.net.FetchException;
import java.io.FilterInputStream;
import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** What a server sends, up to a bound; closing it ends the connection, read to its end or not. */
final class AnswerStream extends FilterInputStream {

    private final ClassicHttpResponse response;
    private final long most;
    private long bytes;

    AnswerStream(ClassicHttpResponse response, long most) throws IOException {
        super(response.getEntity().getContent());
        this.response = response;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        bytes += Math.max(0, read);
        if (bytes > most) {
            throw new FetchException("The repository sends more than %,d bytes".formatted(most));
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        response.close();
    }
}
