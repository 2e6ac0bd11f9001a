package dev.mcdewey.ingest.refresh;

import dev.mcdewey.ingest.writer.PlannedFile;
import java.util.List;

/**
 * How indexing is shared out. What is parsed waits in memory until its part commits, so that more cores must not mean
 * more of it.
 *
 * @param count how many parts work side by side
 * @param files how many files each of them commits together, at most
 * @param bytes how large these files are together, at most, unless it is one
 */
record Parts(int count, int files, long bytes) {

    /** Of sources over all parts; parsed, they take a few times as much. */
    static final long BYTES_IN_MEMORY = 8 * 1024 * 1024;

    /** Embedding makes a commit a hundred times as long: smaller ones cost nothing beside it, and show progress. */
    private static final int SMALLER_TO_EMBED = 4;

    /** One part for each core, with commits as large as asked for, as far as memory allows. */
    static Parts of(int cores, int filesPerCommit, boolean embeds) {
        int files = embeds ? Math.max(1, filesPerCommit / SMALLER_TO_EMBED) : filesPerCommit;
        return new Parts(cores, files, BYTES_IN_MEMORY / cores);
    }

    /**
     * The files of the next commit: the first of those that are left, and towards the end only a fair share of them, so
     * that all parts end together.
     */
    List<PlannedFile> next(List<PlannedFile> left) {
        int share = (left.size() + count - 1) / count;
        int most = Math.min(files, share);
        int taken = 0;
        for (long sum = 0; taken < most && (taken == 0 || sum + size(left, taken) <= bytes); taken++) {
            sum += size(left, taken);
        }
        return left.subList(0, taken);
    }

    private static long size(List<PlannedFile> files, int at) {
        return files.get(at).source().size();
    }
}
