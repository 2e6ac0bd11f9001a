package dev.mcdewey.ingest.refresh;

import dev.mcdewey.ingest.report.ProgressStyle;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.util.unit.DataSize;

/**
 * What a refresh reads and how.
 *
 * @param action what is done: a refresh, or the return to the generation before the live one
 * @param library the folder of the guides; a rollback needs none
 * @param schedule when refreshes are made, as cron says it ({@code 0 3 * * *}: at three every night, by the system's
 *     time zone); without one a single refresh is made at once, as for a scheduler that starts the job
 * @param rebuild whether everything is parsed and embedded anew, as after a change that no checksum shows
 * @param filesPerCommit how many files each core brings to the index at once, at most; with 64 of usual size a commit
 *     costs hardly anything beside them; it is a quarter where texts are embedded, and fewer where files are large
 * @param maxFileSize larger files are quarantined; the largest real page seen has 3 MB, and parsing takes ten
 *     times that
 * @param chunkTokens the size that chunks are made towards, in tokens; half of what the model holds, so that title and
 *     headings fit too and a hit is short enough to read
 * @param coverageThreshold the share of a file's visible words in its chunks under which it is flagged; whole manuals
 *     of every kind that was tried stay above it, so what falls below has lost something that a person should look at
 * @param progress how progress is shown; lines suit logs, a bar suits a terminal
 */
@ConfigurationProperties("mcdewey.ingest")
public record RefreshProperties(
        @DefaultValue("refresh") Action action,
        @Nullable Path library,
        @Nullable CronExpression schedule,
        @DefaultValue("false") boolean rebuild,
        @DefaultValue("64") int filesPerCommit,
        @DefaultValue("32MB") DataSize maxFileSize,
        @DefaultValue("240") int chunkTokens,
        @DefaultValue("0.95") double coverageThreshold,
        @DefaultValue("plain") ProgressStyle progress) {

    /** Rejects what no refresh could be made with. */
    public RefreshProperties {
        if (library == null && action == Action.REFRESH) {
            throw new IllegalArgumentException("No library is named: add --mcdewey.ingest.library=FOLDER.");
        }
        requireForOnce(schedule, rebuild, "mcdewey.ingest.rebuild");
        require(filesPerCommit >= 1, "files-per-commit", filesPerCommit, "1 or more");
        long bytes = maxFileSize.toBytes();
        require(bytes >= 1 && bytes <= LARGEST_FILE, "max-file-size", maxFileSize, "from 1B to 1GB");
        boolean share = coverageThreshold >= 0 && coverageThreshold <= 1;
        require(share, "coverage-threshold", coverageThreshold, "from 0 to 1");
    }

    /** A file is read whole into one array, which holds no 2 GB on any Java. */
    private static final long LARGEST_FILE = DataSize.ofGigabytes(1).toBytes();

    private static void require(boolean holds, String name, Object value, String allowed) {
        if (!holds) {
            throw new IllegalArgumentException("mcdewey.ingest." + name + " is " + value + ": set it " + allowed);
        }
    }

    /** Rejects what is set for one run where runs are made by the clock. */
    void requireForOnce(boolean set, String name) {
        requireForOnce(schedule, set, name);
    }

    private static void requireForOnce(@Nullable CronExpression schedule, boolean set, String name) {
        if (schedule != null && set) {
            throw new IllegalArgumentException(
                    name + " is for once: leave it out where mcdewey.ingest.schedule is set.");
        }
    }

    /** What can be done. */
    public enum Action {
        /** Bring the index up to date with the library. */
        REFRESH,
        /** Show readers the generation before the live one again. */
        ROLLBACK
    }

    /** The library that a refresh reads. */
    Path source() {
        return Objects.requireNonNull(library, "a refresh reads a library");
    }

    int maxFileBytes() {
        return Math.toIntExact(maxFileSize.toBytes());
    }
}
