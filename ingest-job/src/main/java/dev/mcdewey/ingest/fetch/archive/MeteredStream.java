package dev.mcdewey.ingest.fetch.archive;

import dev.mcdewey.ingest.fetch.mirror.Bounds;
import dev.mcdewey.ingest.fetch.net.CountedStream;
import dev.mcdewey.ingest.fetch.net.FetchException;
import java.io.IOException;
import java.io.InputStream;

/** Ends when too much has come out of an archive: also what nobody wants must be unpacked to get past it. */
final class MeteredStream extends CountedStream {

    private final Bounds bounds;
    private long allowed = Long.MAX_VALUE;

    MeteredStream(InputStream in, Bounds bounds) {
        super(in);
        this.bounds = bounds;
    }

    /** Ends also when more than this comes before the next call: a header is read into memory whole. */
    void allow(long more) {
        allowed = bytes() + more;
    }

    @Override
    protected void check(long all) throws FetchException {
        if (all > bounds.bytes()) {
            throw bounds.tooManyBytes();
        }
        if (all > allowed) {
            throw new FetchException("It has an entry with an endless header; nothing of it was taken");
        }
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
