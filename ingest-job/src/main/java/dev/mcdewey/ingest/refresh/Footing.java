package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.ingest.writer.GuideName;
import dev.mcdewey.ingest.writer.KnownFile;
import dev.mcdewey.ingest.writer.PlannedFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a refresh builds upon.
 *
 * @param live the generation that readers see
 * @param liveRecipe what that was made with
 * @param base the live generation, if the new one begins as a copy of it
 * @param unfinished what an interrupted run has left, to be finished rather than begun anew
 * @param known the files that need not be indexed again if they have not changed
 * @param before the files of the base, which readers see
 * @param leftBehind files that the interrupted run has written or removed
 * @param leftGuides guides of which it has changed the files or the chunks
 */
record Footing(
        Optional<Generation> live,
        Optional<GenerationRecipe> liveRecipe,
        Optional<Generation> base,
        Optional<Generation> unfinished,
        List<KnownFile> known,
        List<KnownFile> before,
        List<KnownFile> leftBehind,
        Set<GuideName> leftGuides) {

    /** Whether the new generation has nothing in it before this run writes. */
    boolean beginsEmpty() {
        return base.isEmpty() && unfinished.isEmpty();
    }

    /** Whether there is something to publish even where the library has not changed since. */
    boolean hasNews() {
        return base.isEmpty() || unfinished.isPresent();
    }

    /** Files that readers see and will not see any more, whether this run takes them out or the interrupted one did. */
    List<KnownFile> gone(Survey survey) {
        Set<FileId> there = Stream.concat(
                        known.stream().map(KnownFile::fileId),
                        survey.toIndex().stream().map(PlannedFile::id))
                .collect(Collectors.toSet());
        survey.removed().forEach(file -> there.remove(file.fileId()));
        return before.stream().filter(file -> !there.contains(file.fileId())).toList();
    }
}
