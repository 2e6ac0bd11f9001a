package dev.mcdewey.ingest.report;

/** Of work on no file at all, of which nothing is to be seen. */
final class NoProgress implements Progress {

    @Override
    public void filesDone(int files) {}

    @Override
    public void chunksStored(int chunks) {}

    @Override
    public void close() {}
}
