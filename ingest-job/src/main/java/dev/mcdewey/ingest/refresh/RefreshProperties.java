package dev.mcdewey.ingest.refresh;

import dev.mcdewey.ingest.report.ProgressStyle;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a refresh reads and how.
 *
 * @param library the folder of the guides
 * @param rebuild whether everything is parsed and embedded anew, as after a change that no checksum shows
 * @param filesPerCommit how many files are in memory at once; 16 keep all cores busy and seldom exceed 100 MB
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
        Path library,
        @DefaultValue("false") boolean rebuild,
        @DefaultValue("16") int filesPerCommit,
        @DefaultValue("32MB") DataSize maxFileSize,
        @DefaultValue("240") int chunkTokens,
        @DefaultValue("0.95") double coverageThreshold,
        @DefaultValue("plain") ProgressStyle progress) {

    /** Checks that a library is named. */
    public RefreshProperties {
        if (library == null) {
            throw new IllegalArgumentException("No library is named: add --mcdewey.ingest.library=FOLDER.");
        }
    }

    int maxFileBytes() {
        return Math.toIntExact(maxFileSize.toBytes());
    }
}
