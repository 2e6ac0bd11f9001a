package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.refresh.QuarantinedFile;
import dev.mcdewey.ingest.source.LibraryEntry;
import dev.mcdewey.ingest.source.ReadResult;
import dev.mcdewey.ingest.source.SourceFile;
import dev.mcdewey.ingest.source.SourceReader;
import dev.mcdewey.ingest.writer.KnownFile;
import dev.mcdewey.ingest.writer.PlannedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what the library folder holds with what the live generation knows. */
final class Surveyor {

    private final SourceReader reader;
    private final String recipe;
    private final Map<FileId, KnownFile> known;

    private final List<PlannedFile> toIndex = new ArrayList<>();
    private final List<QuarantinedFile> stillQuarantined = new ArrayList<>();
    private final Map<FileId, Integer> newPositions = new HashMap<>();
    private int unchanged;

    Surveyor(SourceReader reader, String recipe, List<KnownFile> known) {
        this.reader = reader;
        this.recipe = recipe;
        this.known = new HashMap<>(known.stream().collect(Collectors.toMap(KnownFile::fileId, Function.identity())));
    }

    Survey survey(List<LibraryEntry> entries) {
        List<SourceFile> candidates = new ArrayList<>();
        Map<String, Long> skipped = new TreeMap<>();
        for (LibraryEntry entry : entries) {
            if (entry instanceof LibraryEntry.Candidate candidate) {
                candidates.add(candidate.file());
            } else if (entry instanceof LibraryEntry.Skipped skip) {
                skipped.merge(skip.reason(), 1L, Long::sum);
            }
        }
        FileNames.plan(candidates).forEach(this::compare);
        return new Survey(toIndex, unchanged, stillQuarantined, skipped, List.copyOf(known.values()), newPositions);
    }

    private void compare(PlannedFile file) {
        KnownFile before = known.remove(file.id());
        if (before == null || hasChanged(file, before)) {
            toIndex.add(file);
            return;
        }
        if (before.position() != file.position()) {
            newPositions.put(file.id(), file.position());
        }
        countUnchanged(before);
    }

    private void countUnchanged(KnownFile file) {
        if (file.quarantine() == null) {
            unchanged++;
        } else {
            stillQuarantined.add(new QuarantinedFile(file.path(), file.quarantine()));
        }
    }

    private boolean hasChanged(PlannedFile file, KnownFile before) {
        if (!before.recipe().equals(recipe)
                || !before.vendor().equals(file.source().vendor())) {
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
