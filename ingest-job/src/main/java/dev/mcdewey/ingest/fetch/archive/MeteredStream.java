package dev.mcdewey.ingest.fetch.archive;

import dev.mcdewey.ingest.fetch.net.FetchException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends when too much has come out of an archive: also what nobody wants must be unpacked to get past it. */
final class MeteredStream extends FilterInputStream {

    private final long most;
    private long bytes;
    private long allowed = Long.MAX_VALUE;

    MeteredStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** Ends also when more than this comes before the next call: a header is read into memory whole. */
    void allow(long more) {
        allowed = bytes + more;
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
            throw new FetchException("It unpacks to more than %,d bytes; nothing of it was taken".formatted(most));
        }
        if (bytes > allowed) {
            throw new FetchException("It has an entry with an endless header; nothing of it was taken");
        }
        return read;
    }

    /** Counted like what is read. */
    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(count, 1 << 14)]));
    }

    /** What is read again would be counted again. */
    @Override
    public boolean markSupported() {
        return false;
    }
}
