package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.DisplayNames;
import dev.mcdewey.index.refresh.QuarantinedFile;
import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.index.refresh.SourceOutcome;
import dev.mcdewey.index.refresh.SynonymGroup;
import dev.mcdewey.ingest.coverage.CoverageTally;
import dev.mcdewey.ingest.writer.KnownFile;
import dev.mcdewey.ingest.writer.ReadFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what a run does, and tells it in the end; several threads may count at once. */
final class Account {

    private final Path library;
    private final Instant started;
    private final Tally tally = new Tally();
    private final CoverageTally coverage;
    private final List<QuarantinedFile> quarantine = new ArrayList<>();
    private final Map<String, Long> skipped = new TreeMap<>();
    private final Map<String, Long> durations = new LinkedHashMap<>();
    private final List<String> said = new ArrayList<>();
    private DisplayNames names = DisplayNames.NONE;
    private List<SynonymGroup> synonyms = List.of();
    private List<SourceOutcome> sources = List.of();
    private @Nullable String anew;
    private int seen;
    private long places;

    Account(Path library, Instant started, double coverageThreshold) {
        this.library = library;
        this.started = started;
        this.coverage = new CoverageTally(coverageThreshold);
    }

    /** What an interrupted run has indexed is this run's work as far as readers are concerned. */
    synchronized void surveyed(Survey survey, Footing footing) {
        Set<FileId> resumed =
                footing.leftBehind().stream().map(KnownFile::fileId).collect(Collectors.toSet());
        seen = survey.seen();
        survey.skipped().forEach(file -> skip(file.path(), file.reason()));
        survey.stillQuarantined().forEach(this::quarantine);
        footing.gone(survey).forEach(file -> tally.count(file.path(), Tally.REMOVED));
        for (KnownFile file : survey.unchanged()) {
            tally.count(file.path(), resumed.contains(file.fileId()) ? Tally.INDEXED : Tally.UNCHANGED);
            coverage.add(file.path(), file.reading());
        }
    }

    synchronized void fetched(DisplayNames shown, List<SynonymGroup> alike, List<SourceOutcome> outcomes) {
        names = shown;
        synonyms = alike;
        sources = outcomes;
    }

    /** Keeps why files are read that have not changed. */
    synchronized void renews(String why) {
        anew = why;
    }

    synchronized List<SourceOutcome> sources() {
        return sources;
    }

    synchronized void read(ReadFile file) {
        String path = file.planned().source().libraryPath();
        if (file.skipped()) {
            skip(path, Objects.requireNonNullElse(file.quarantine(), "skipped"));
        } else if (file.quarantine() == null) {
            tally.count(path, Tally.INDEXED);
            places += file.chunks().size();
            coverage.add(path, file.reading());
        } else {
            quarantine(new QuarantinedFile(path, file.quarantine()));
        }
    }

    private void skip(String path, String reason) {
        tally.count(path, Tally.SKIPPED);
        skipped.merge(reason, 1L, Long::sum);
    }

    private void quarantine(QuarantinedFile file) {
        tally.count(file.file(), Tally.QUARANTINED);
        quarantine.add(file);
    }

    synchronized void took(String step, Duration duration) {
        durations.put(step, duration.toMillis());
    }

    /** Keeps what is to be told in words. */
    synchronized void say(String text) {
        said.add(text);
    }

    synchronized List<String> said() {
        return List.copyOf(said);
    }

    /** Files that are no content, counted by reason. */
    synchronized Map<String, Long> skipped() {
        return new TreeMap<>(skipped);
    }

    /** The first reason for a quarantine, where there is one. */
    synchronized String why() {
        return quarantine.isEmpty()
                ? ""
                : quarantine.get(0).file() + ": " + quarantine.get(0).reason();
    }

    synchronized Balance balance() {
        return tally.balance(seen);
    }

    /**
     * Tells what was done.
     *
     * @param shown the generation that readers see
     * @param failure why nothing was published; null where it was or needed not be
     * @param written how many texts were stored
     * @param embeds whether texts are embedded
     */
    synchronized RefreshRecord told(
            Instant now,
            @Nullable String shown,
            String outcome,
            @Nullable String failure,
            int written,
            boolean embeds) {
        long reused = Math.max(0, places - written);
        return new RefreshRecord(
                shown,
                library.toString(),
                started,
                now,
                outcome,
                failure,
                anew,
                balance(),
                written,
                reused,
                embeds ? written : 0,
                embeds ? reused : 0,
                Collections.unmodifiableMap(new LinkedHashMap<>(durations)),
                tally.changedGuides(),
                names,
                synonyms,
                sources,
                List.copyOf(quarantine),
                coverage.report());
    }
}
