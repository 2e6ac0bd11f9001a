package dev.mcdewey.ingest.fetch.archive;

import dev.mcdewey.ingest.fetch.mirror.Bounds;
import java.time.Duration;

/**
 * What archives may be.
 *
 * @param mostBytes how large one may be, packed
 * @param within how long the download of one may take
 * @param unpacked what may come out of one
 */
public record ArchiveSettings(long mostBytes, Duration within, Bounds unpacked) {

    /** Pages that repeat each other pack to a fiftieth; what packs to so much less is made to fill disks. */
    private static final int MOST_RATIO = 200;

    /** So much may come out of the smallest archive. */
    private static final long FLOOR = 32L * 1024 * 1024;

    /** What may come out of an archive of this size. */
    Bounds unpacked(long packedBytes) {
        return unpacked.within(Math.max(FLOOR, MOST_RATIO * packedBytes));
    }
}
