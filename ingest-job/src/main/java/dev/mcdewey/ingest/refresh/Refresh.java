package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.QuarantinedFile;
import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.ingest.coverage.CoverageTally;
import dev.mcdewey.ingest.writer.GuideName;
import dev.mcdewey.ingest.writer.GuideWriter;
import dev.mcdewey.ingest.writer.PlannedFile;
import dev.mcdewey.ingest.writer.ReadFile;
import dev.mcdewey.ingest.writer.WrittenChunks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;

/** What one run has found and done so far; its steps fill it in one after the other. */
final class Refresh {

    static final String PUBLISHED = "published";
    static final String UNCHANGED = "unchanged";

    private final Path library;
    private final Instant started;
    private final List<QuarantinedFile> quarantine = new ArrayList<>();
    private final Map<String, Long> skipped = new TreeMap<>();
    private final CoverageTally coverage;

    private final Map<GuideName, Integer> chunksByGuide = new LinkedHashMap<>();

    private Optional<Generation> live = Optional.empty();
    private Optional<Generation> base = Optional.empty();
    private @Nullable Survey survey;
    private @Nullable Generation opened;
    private @Nullable WrittenChunks written;
    private @Nullable GuideWriter writer;
    private final AtomicInteger next = new AtomicInteger();
    private @Nullable RefreshRecord record;
    private int indexed;
    private long places;

    Refresh(Path library, Instant started, double coverageThreshold) {
        this.library = library;
        this.started = started;
        this.coverage = new CoverageTally(coverageThreshold);
    }

    Path library() {
        return library;
    }

    WrittenChunks written() {
        return set(written, "index");
    }

    private int chunksWritten() {
        return written == null ? 0 : written.size();
    }

    /** Remembers what the library holds against what was live; only a base can be cloned. */
    void surveyed(Survey found, Optional<Generation> liveGeneration, Optional<Generation> clonable) {
        survey = found;
        live = liveGeneration;
        base = clonable;
        quarantine.addAll(found.stillQuarantined());
        skipped.putAll(found.skipped());
        found.unchanged().forEach(file -> coverage.add(file.path(), file.reading()));
    }

    Survey survey() {
        return set(survey, "survey");
    }

    Optional<Generation> base() {
        return base;
    }

    boolean changesNothing() {
        return base.isPresent() && survey().findsNoChange();
    }

    void opened(Generation generation) {
        opened = generation;
    }

    /** The generation that is being made, once there is one. */
    Optional<Generation> beingMade() {
        return Optional.ofNullable(opened);
    }

    Generation generation() {
        return set(opened, "generation");
    }

    void indexing(GuideWriter openWriter, WrittenChunks chunks) {
        writer = openWriter;
        written = chunks;
    }

    /** The next file to be indexed, for whichever thread asks; null when there is none left. */
    @Nullable
    PlannedFile nextFile() {
        List<PlannedFile> files = survey().toIndex();
        int at = next.getAndIncrement();
        return at < files.size() ? files.get(at) : null;
    }

    /** Counts and writes files; after a failure there is nothing left to be done by any thread. */
    void write(Chunk<? extends ReadFile> files) throws IOException {
        files.forEach(this::count);
        try {
            set(writer, "writer").write(files);
        } catch (IOException | RuntimeException e) {
            next.set(survey().toIndex().size());
            throw e;
        }
    }

    private synchronized void count(ReadFile file) {
        if (file.skipped()) {
            skipped.merge(Objects.requireNonNullElse(file.quarantine(), "skipped"), 1L, Long::sum);
        } else if (file.quarantine() == null) {
            indexed++;
            places += file.chunks().size();
            coverage.add(file.planned().source().libraryPath(), file.reading());
        } else {
            PlannedFile planned = file.planned();
            quarantine.add(new QuarantinedFile(planned.source().libraryPath(), file.quarantine()));
        }
    }

    /** Ends the indexing. Does nothing the second time. */
    void indexed() {
        GuideWriter open = writer;
        writer = null;
        if (open != null) {
            open.close();
        }
    }

    /** Remembers how many chunks a settled guide must have. */
    void settled(GuideName guide, int chunks) {
        chunksByGuide.put(guide, chunks);
    }

    Map<GuideName, Integer> chunksByGuide() {
        return chunksByGuide;
    }

    /** The first reason for a quarantine, where there is one. */
    String why() {
        return quarantine.isEmpty()
                ? ""
                : quarantine.get(0).file() + ": " + quarantine.get(0).reason();
    }

    /** Files that are no content, counted by reason. */
    Map<String, Long> skipped() {
        return skipped;
    }

    private int skippedFiles() {
        return Math.toIntExact(
                skipped.values().stream().mapToLong(Long::longValue).sum());
    }

    /** How many files the generation must hold, whatever became of them. */
    int storedFiles() {
        return survey().toIndex().size() + survey().left();
    }

    Balance balance() {
        return new Balance(
                survey().seen(),
                indexed,
                survey().unchanged().size(),
                skippedFiles(),
                quarantine.size(),
                survey().removed().size());
    }

    /** Makes the record of this run, which has embedded what it wrote or nothing at all. */
    void finished(Instant now, boolean embeds) {
        Generation shown = opened == null ? live.orElse(null) : opened;
        record = new RefreshRecord(
                shown == null ? null : shown.id(),
                library.toString(),
                started,
                now,
                opened == null ? UNCHANGED : PUBLISHED,
                balance(),
                chunksWritten(),
                places - chunksWritten(),
                embeds ? chunksWritten() : 0,
                List.copyOf(quarantine),
                coverage.report());
    }

    RefreshRecord record() {
        return set(record, "record");
    }

    private static <T> T set(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("the step that makes the " + name + " has not run");
        }
        return value;
    }
}
