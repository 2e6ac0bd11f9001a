package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.refresh.QuarantinedFile;
import dev.mcdewey.ingest.writer.GuideName;
import dev.mcdewey.ingest.writer.KnownFile;
import dev.mcdewey.ingest.writer.PlannedFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be done, found by comparing the library folder with the live generation.
 *
 * @param toIndex files that are new or changed
 * @param unchanged files that are indexed already
 * @param stillQuarantined files that could not be indexed before and have not changed
 * @param skipped files that are no guide content
 * @param left how many stored files stay as they are, indexed or not
 * @param removed files that are no longer there
 */
record Survey(
        List<PlannedFile> toIndex,
        List<KnownFile> unchanged,
        List<QuarantinedFile> stillQuarantined,
        List<SkippedFile> skipped,
        int left,
        List<KnownFile> removed) {

    boolean findsNoChange() {
        return toIndex.isEmpty() && removed.isEmpty();
    }

    int seen() {
        return toIndex.size() + unchanged.size() + stillQuarantined.size() + skipped.size();
    }

    Set<GuideName> changedGuides() {
        return Stream.concat(
                        toIndex.stream().map(PlannedFile::guideName),
                        removed.stream().map(KnownFile::guideName))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<FileId> changedFiles() {
        return Stream.concat(
                        toIndex.stream().map(PlannedFile::id), removed.stream().map(KnownFile::fileId))
                .collect(Collectors.toSet());
    }
}
