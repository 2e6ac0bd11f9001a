package dev.mcdewey.ingest.fetch.net;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes, and lets nothing more come when it is too much. */
public abstract class CountedStream extends FilterInputStream {

    private long bytes;

    /** Makes a stream of what comes from another. */
    protected CountedStream(InputStream in) {
        super(in);
    }

    /** How many bytes have come. */
    protected final long bytes() {
        return bytes;
    }

    /** Throws the reason where so many bytes are too many. */
    protected abstract void check(long all) throws FetchException;

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public final int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        bytes += Math.max(0, read);
        check(bytes);
        return read;
    }
}
