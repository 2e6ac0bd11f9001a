package dev.mcdewey.ingest.report;

/** Hears of work as it is done. */
public interface Progress extends AutoCloseable {

    /** More files are in the index. */
    void filesDone(int files);

    /** More new texts are embedded, where they are, and stored. */
    void chunksStored(int chunks);

    @Override
    void close();
}
