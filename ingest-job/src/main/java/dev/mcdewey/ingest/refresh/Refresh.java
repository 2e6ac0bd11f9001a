package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.ingest.declaration.LibraryDeclaration;
import dev.mcdewey.ingest.fetch.FetchedSources;
import dev.mcdewey.ingest.lease.Lease;
import dev.mcdewey.ingest.writer.GuideName;
import dev.mcdewey.ingest.writer.GuideWriter;
import dev.mcdewey.ingest.writer.PlannedFile;
import dev.mcdewey.ingest.writer.ReadFile;
import dev.mcdewey.ingest.writer.WrittenChunks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one run has found and made so far; its steps fill it in one after the other. */
final class Refresh {

    private static final String STOPPED =
            "The refresh was stopped. What it has done is kept; start it again, and it goes on from there.";

    private final Path library;
    private final Lease lease;
    private final Account account;
    private final Map<GuideName, Integer> chunksByGuide = new LinkedHashMap<>();
    private int next;
    private volatile boolean stopped;

    private LibraryDeclaration declaration = LibraryDeclaration.NONE;
    private FetchedSources sources = FetchedSources.NONE;
    private @Nullable Footing footing;
    private @Nullable Survey survey;
    private @Nullable Generation opened;
    private @Nullable WrittenChunks written;
    private @Nullable GuideWriter writer;
    private @Nullable RefreshRecord record;

    Refresh(Path library, Instant started, double coverageThreshold, Lease lease) {
        this.library = library;
        this.lease = lease;
        this.account = new Account(library, started, coverageThreshold);
    }

    Path library() {
        return library;
    }

    Lease lease() {
        return lease;
    }

    Account account() {
        return account;
    }

    /** Remembers what the library says of itself, and what came of fetching it. */
    void fetched(LibraryDeclaration read, FetchedSources fetched) {
        declaration = read;
        sources = fetched;
    }

    LibraryDeclaration declaration() {
        return declaration;
    }

    FetchedSources sources() {
        return sources;
    }

    /** Remembers what the library holds against what was known of it. */
    void surveyed(Survey found, Footing builtUpon) {
        survey = found;
        footing = builtUpon;
        account.surveyed(found, builtUpon);
    }

    /** Says at once, and in the end, why files are read that have not changed. */
    void renews(String why) {
        System.out.println(why);
        account.renews(why);
    }

    Survey survey() {
        return set(survey, "survey");
    }

    Footing footing() {
        return set(footing, "survey");
    }

    boolean changesNothing() {
        return !footing().hasNews() && survey().findsNoChange();
    }

    /** The guides of which any file is not as it was in what is live. */
    Set<GuideName> changedGuides() {
        Set<GuideName> guides = new LinkedHashSet<>(survey().changedGuides());
        guides.addAll(footing().leftGuides());
        return guides;
    }

    void opened(Generation generation) {
        opened = generation;
    }

    /** What was made was no good, and is gone. */
    void discarded() {
        opened = null;
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

    WrittenChunks written() {
        return set(written, "index");
    }

    /** The files to be indexed next, for whichever thread asks; null when there are none left. */
    synchronized @Nullable List<PlannedFile> nextFiles(Parts parts) {
        List<PlannedFile> files = survey().toIndex();
        List<PlannedFile> taken = parts.next(files.subList(next, files.size()));
        next += taken.size();
        return taken.isEmpty() ? null : taken;
    }

    /** Counts and writes files; after a failure there is nothing left to be done by any thread. */
    void write(List<ReadFile> files) throws IOException {
        files.forEach(account::read);
        try {
            requireGoingOn();
            set(writer, "writer").write(files);
        } catch (IOException | RuntimeException e) {
            leaveTheRest();
            throw e;
        }
    }

    private synchronized void leaveTheRest() {
        next = survey().toIndex().size();
    }

    /** Makes the refresh fail as soon as it can without losing anything that is done. */
    void stop() {
        stopped = true;
    }

    /** Throws where the refresh shall stop, or another has the right to refresh. */
    void requireGoingOn() throws IOException {
        if (stopped) {
            throw new RefreshException(STOPPED);
        }
        lease.requireHeld();
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

    /** How many files the generation must hold, whatever became of them. */
    int storedFiles() {
        return survey().toIndex().size() + survey().left();
    }

    /** Makes the record of a run that ended well, and has embedded what it wrote or nothing at all. */
    void finished(Instant now, boolean embeds) {
        record = opened == null
                ? account.told(now, shownBefore(), RefreshRecord.UNCHANGED, null, 0, embeds)
                : account.told(now, opened.id(), RefreshRecord.PUBLISHED, null, chunksWritten(), embeds);
    }

    /** The record of a run that failed, before it had published or after; with what is live, where that is known. */
    RefreshRecord failed(Instant now, String why, boolean embeds, Optional<Generation> live) {
        boolean published = live.isPresent() && live.equals(beingMade());
        String outcome = published ? RefreshRecord.PUBLISHED : RefreshRecord.FAILED;
        String shown = live.map(Generation::id).orElseGet(this::shownBefore);
        return account.told(now, shown, outcome, why, chunksWritten(), embeds);
    }

    private @Nullable String shownBefore() {
        return footing == null ? null : footing.live().map(Generation::id).orElse(null);
    }

    private int chunksWritten() {
        return written == null ? 0 : written.size();
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
