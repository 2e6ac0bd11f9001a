package dev.mcdewey.ingest.source;

/** What came of reading a file. */
public sealed interface ReadResult {

    /**
     * The file's content. The array is the reader's own and is handed over, not copied.
     *
     * @param checksum SHA-256 of the bytes, in lower-case hexadecimal
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by checksum; copying each file would double its memory
    record Content(byte[] bytes, String checksum) implements ReadResult {}

    /** The file was not read, for a reason that a user can act on. */
    record Refused(String reason) implements ReadResult {}
}
