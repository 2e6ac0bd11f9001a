package dev.mcdewey.ingest.fetch;

import dev.mcdewey.ingest.source.FetchedFolder;
import dev.mcdewey.ingest.source.GuidePlace;
import java.util.List;
import java.util.Set;

/**
 * What was fetched for a library.
 *
 * @param reports what became of each source
 * @param folders what is to be read besides the library folder
 * @param missing guides of which a source failed that was never fetched to this machine: what the index has of them
 *     must stay, since nobody knows whether it is gone
 */
public record FetchedSources(List<SourceReport> reports, List<FetchedFolder> folders, Set<GuidePlace> missing) {

    /** Of a library that has no sources but its own folder. */
    public static final FetchedSources NONE = new FetchedSources(List.of(), List.of(), Set.of());

    /** Copies what it is given. */
    public FetchedSources {
        reports = List.copyOf(reports);
        folders = List.copyOf(folders);
        missing = Set.copyOf(missing);
    }

    /** Whether any source failed. */
    public boolean anyFailed() {
        return reports.stream().anyMatch(report -> report.outcome() == SourceReport.Outcome.FAILED);
    }
}
