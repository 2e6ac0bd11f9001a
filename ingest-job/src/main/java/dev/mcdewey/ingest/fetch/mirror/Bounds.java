package dev.mcdewey.ingest.fetch.mirror;

import dev.mcdewey.ingest.fetch.net.FetchException;

/**
 * How much may be unpacked.
 *
 * @param files how many files
 * @param fileBytes the size of one file; larger ones are left out
 * @param bytes the size of all together
 */
public record Bounds(int files, long fileBytes, long bytes) {

    /** What to say where there are more files. */
    public FetchException tooManyFiles() {
        return new FetchException("It holds more than %,d files; nothing of it was taken".formatted(files));
    }

    /** What to say where more comes out. */
    public FetchException tooManyBytes() {
        return new FetchException("It unpacks to more than %,d bytes; nothing of it was taken".formatted(bytes));
    }

    /** With another size of all together. */
    public Bounds within(long other) {
        return new Bounds(files, fileBytes, Math.min(bytes, other));
    }
}
