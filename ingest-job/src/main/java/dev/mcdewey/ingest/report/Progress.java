package dev.mcdewey.ingest.report;

/** Hears of work as it is done. */
public interface Progress extends AutoCloseable {

    /** More files are in the index. */
    void filesDone(int files);

    /** More texts are embedded. */
    void chunksEmbedded(int chunks);

    @Override
    void close();
}
