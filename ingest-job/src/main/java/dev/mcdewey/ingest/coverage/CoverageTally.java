package dev.mcdewey.ingest.coverage;

import dev.mcdewey.index.guide.FileReading;
import dev.mcdewey.index.refresh.CoverageReport;
import dev.mcdewey.index.refresh.FlaggedFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up the coverage of the files of a library. */
public final class CoverageTally {

    private final double threshold;
    private final List<Double> shares = new ArrayList<>();
    private final List<FlaggedFile> flagged = new ArrayList<>();

    /** With the share, from 0 to 1, under which a file is flagged. */
    public CoverageTally(double threshold) {
        this.threshold = threshold;
    }

    /** Counts a file by its path below the library folder; one that was not read does not count. */
    public void add(String path, @Nullable FileReading reading) {
        if (reading == null) {
            return;
        }
        shares.add(reading.coverage());
        if (reading.coverage() < threshold) {
            flagged.add(new FlaggedFile(path, reading.coverage(), reading.boilerplate()));
        }
    }

    /** What was added so far, or null where nothing was. */
    public @Nullable CoverageReport report() {
        if (shares.isEmpty()) {
            return null;
        }
        List<Double> sorted = shares.stream().sorted().toList();
        flagged.sort(Comparator.comparingDouble(FlaggedFile::coverage));
        return new CoverageReport(
                sorted.get(sorted.size() / 2), Collections.min(shares), threshold, List.copyOf(flagged));
    }
}
