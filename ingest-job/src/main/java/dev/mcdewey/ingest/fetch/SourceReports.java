package dev.mcdewey.ingest.fetch;

import dev.mcdewey.ingest.declaration.SourceDeclaration;
import dev.mcdewey.ingest.fetch.SourceReport.Outcome;
import dev.mcdewey.ingest.fetch.mirror.Fetched;
import dev.mcdewey.ingest.fetch.mirror.Manifest;
import dev.mcdewey.ingest.fetch.mirror.Mirror;
import dev.mcdewey.ingest.fetch.mirror.MirroredFile;
import dev.mcdewey.ingest.source.FetchedFolder;
import dev.mcdewey.ingest.source.GuidePlace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers what became of sources. */
final class SourceReports {

    private static final Logger LOG = LoggerFactory.getLogger(SourceReports.class);

    private final List<SourceReport> reports = new ArrayList<>();
    private final List<FetchedFolder> folders = new ArrayList<>();
    private final Set<GuidePlace> missing = new HashSet<>();

    void succeeded(GuidePlace place, SourceDeclaration source, Mirror mirror, Fetched fetched) throws IOException {
        folders.add(folder(place, source, mirror, mirror.manifest().orElseThrow()));
        reports.add(new SourceReport(place, source.location(), outcome(fetched), fetched.files(), fetched.notes()));
    }

    private static Outcome outcome(Fetched fetched) {
        if (!fetched.complete()) {
            return Outcome.INCOMPLETE;
        }
        return fetched.news() > 0 ? Outcome.FETCHED : Outcome.UNCHANGED;
    }

    void failed(GuidePlace place, SourceDeclaration source, Mirror mirror, IOException reason) {
        LOG.warn("The source {} of {} failed", source.location(), place, reason);
        Optional<Manifest> last = last(mirror);
        last.ifPresent(manifest -> folders.add(folder(place, source, mirror, manifest)));
        if (last.isEmpty()) {
            missing.add(place);
        }
        reports.add(new SourceReport(
                place,
                source.location(),
                Outcome.FAILED,
                last.map(Manifest::count).orElse(0),
                List.of(
                        reason.getMessage() == null ? reason.toString() : reason.getMessage(),
                        last.map(manifest -> "What was fetched on " + manifest.fetched() + " stays")
                                .orElse("What the index has of the guide stays"))));
    }

    /** A manifest that cannot be read is why the source failed; nothing can be said of its files then. */
    private static Optional<Manifest> last(Mirror mirror) {
        try {
            return mirror.manifest();
        } catch (IOException damaged) {
            LOG.warn("The manifest of {} cannot be read", mirror.folder(), damaged);
            return Optional.empty();
        }
    }

    private static FetchedFolder folder(GuidePlace place, SourceDeclaration source, Mirror mirror, Manifest manifest) {
        return new FetchedFolder(
                place,
                mirror.files(manifest),
                source.into(),
                manifest.files().stream().collect(Collectors.toMap(MirroredFile::path, MirroredFile::url)));
    }

    FetchedSources all() {
        return new FetchedSources(reports, folders, missing);
    }
}
