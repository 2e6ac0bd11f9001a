package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.refresh.QuarantinedFile;
import dev.mcdewey.ingest.parser.reader.RepeatedText;
import dev.mcdewey.ingest.source.LibraryEntry;
import dev.mcdewey.ingest.source.ReadResult;
import dev.mcdewey.ingest.source.SourceFile;
import dev.mcdewey.ingest.source.SourceReader;
import dev.mcdewey.ingest.writer.GuideVersion;
import dev.mcdewey.ingest.writer.KnownFile;
import dev.mcdewey.ingest.writer.PlannedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what the library folder holds with what the live generation knows. */
final class Surveyor {

    private final SourceReader reader;
    private final RepetitionSurvey repetition;
    private final String recipe;
    private final Map<FileId, KnownFile> known;
    private final Set<GuideVersion> missing;

    private final List<PlannedFile> toIndex = new ArrayList<>();
    private final List<KnownFile> unchanged = new ArrayList<>();
    private final List<QuarantinedFile> stillQuarantined = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();
    private int left;

    /** With the guides of which some source is not to be had: what is not seen of them need not be gone. */
    Surveyor(
            SourceReader reader,
            RepetitionSurvey repetition,
            String recipe,
            List<KnownFile> known,
            Set<GuideVersion> missing) {
        this.missing = missing;
        this.reader = reader;
        this.repetition = repetition;
        this.recipe = recipe;
        this.known = new HashMap<>(known.stream().collect(Collectors.toMap(KnownFile::fileId, Function.identity())));
    }

    Survey survey(List<LibraryEntry> entries) {
        List<SourceFile> candidates = new ArrayList<>();
        for (LibraryEntry entry : entries) {
            if (entry instanceof LibraryEntry.Candidate candidate) {
                candidates.add(candidate.file());
            } else if (entry instanceof LibraryEntry.Skipped skip) {
                skipped.add(new SkippedFile(skip.libraryPath(), skip.reason()));
            }
        }
        List<PlannedFile> planned = FileNames.plan(candidates, recipe);
        List<KnownFile> unseen = unseen(planned);
        unseen.stream().filter(this::mayStillBeThere).forEach(this::leave);
        List<KnownFile> removed =
                unseen.stream().filter(file -> !mayStillBeThere(file)).toList();
        Set<GuideVersion> shrunk = removed.stream().map(KnownFile::guideVersion).collect(Collectors.toSet());
        planned.stream()
                .collect(Collectors.groupingBy(PlannedFile::guideVersion, LinkedHashMap::new, Collectors.toList()))
                .forEach((guide, files) -> compare(files, shrunk.contains(guide)));
        return new Survey(toIndex, unchanged, stillQuarantined, skipped, left, removed);
    }

    private boolean mayStillBeThere(KnownFile file) {
        return missing.contains(file.guideVersion());
    }

    private List<KnownFile> unseen(List<PlannedFile> planned) {
        Set<FileId> there = planned.stream().map(PlannedFile::id).collect(Collectors.toSet());
        return known.values().stream()
                .filter(file -> !there.contains(file.fileId()))
                .toList();
    }

    /** Where any file of a guide changed, what its pages repeat may have changed, and with it how all are read. */
    private void compare(List<PlannedFile> guide, boolean shrunk) {
        Set<PlannedFile> changed =
                new HashSet<>(guide.stream().filter(this::hasChanged).toList());
        if (changed.isEmpty() && !shrunk) {
            guide.forEach(file -> leave(known(file)));
            return;
        }
        RepeatedText repeated = repetition.of(guide);
        for (PlannedFile file : guide) {
            PlannedFile knowing = file.knowing(repeated);
            if (changed.contains(file) || !known(file).recipe().equals(knowing.recipe())) {
                toIndex.add(knowing);
            } else {
                leave(known(file));
            }
        }
    }

    private KnownFile known(PlannedFile file) {
        KnownFile before = known.get(file.id());
        if (before == null) {
            throw new IllegalStateException(file.id() + " is taken for unchanged, but was never indexed");
        }
        return before;
    }

    private void leave(KnownFile file) {
        left++;
        if (file.quarantine() == null) {
            unchanged.add(file);
        } else if (file.skipped()) {
            skipped.add(new SkippedFile(file.path(), file.quarantine()));
        } else {
            stillQuarantined.add(new QuarantinedFile(file.path(), file.quarantine()));
        }
    }

    private boolean hasChanged(PlannedFile file) {
        KnownFile before = known.get(file.id());
        if (before == null
                || !before.madeBy().equals(file.recipe())
                || !before.vendor().equals(file.source().vendor())
                || !Objects.equals(before.url(), file.url())) {
            return true;
        }
        ReadResult content = reader.read(file.source());
        return content instanceof ReadResult.Content read
                ? !read.checksum().equals(before.checksum())
                : !refusedAsBefore(content, before.quarantine());
    }

    private static boolean refusedAsBefore(ReadResult result, @Nullable String quarantine) {
        return result instanceof ReadResult.Refused refused && refused.reason().equals(quarantine);
    }
}
