package dev.mcdewey.ingest.fetch.mirror;

/**
 * How much may be unpacked.
 *
 * @param files how many files
 * @param fileBytes the size of one file; larger ones are left out
 * @param bytes the size of all together
 */
public record Bounds(int files, long fileBytes, long bytes) {

    /** With another size of all together. */
    public Bounds within(long other) {
        return new Bounds(files, fileBytes, Math.min(bytes, other));
    }
}
