package dev.mcdewey.ingest.refresh;

/**
 * How indexing is shared out. What is parsed waits in memory until its part commits, so that more cores must not mean
 * more files.
 *
 * @param count how many parts work side by side
 * @param filesEach how many files each of them commits together
 */
record Parts(int count, int filesEach) {

    /** What two cores hold with the usual commits; it seldom exceeds 200 MB. */
    static final int FILES_IN_MEMORY = 32;

    /** One part for each core, with commits as large as asked for, as far as memory allows. */
    static Parts of(int cores, int filesPerCommit) {
        int count = Math.min(cores, FILES_IN_MEMORY);
        return new Parts(count, Math.min(filesPerCommit, FILES_IN_MEMORY / count));
    }
}
