package dev.mcdewey.ingest.refresh;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.refresh.DisplayNames;
import dev.mcdewey.index.refresh.SourceOutcome;
import dev.mcdewey.ingest.declaration.GuideDeclaration;
import dev.mcdewey.ingest.declaration.LibraryDeclaration;
import dev.mcdewey.ingest.fetch.FetchedSources;
import dev.mcdewey.ingest.fetch.SourceFetcher;
import dev.mcdewey.ingest.parser.GuideParser;
import dev.mcdewey.ingest.source.GuidePlace;
import dev.mcdewey.ingest.source.LibraryFolder;
import dev.mcdewey.ingest.writer.GuideVersion;
import dev.mcdewey.ingest.writer.KnownFile;
import dev.mcdewey.ingest.writer.StoredFiles;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins what a library declares elsewhere with what its folder holds. */
final class RemoteSources {

    private final SourceFetcher fetcher;
    private final ElasticsearchClient client;

    RemoteSources(SourceFetcher fetcher, ElasticsearchClient client) {
        this.fetcher = fetcher;
        this.client = client;
    }

    /** Brings what the library declares onto this machine. */
    void fetch(Refresh refresh) throws IOException {
        LibraryDeclaration declaration = LibraryDeclaration.of(refresh.library());
        FetchedSources fetched = fetcher.fetch(refresh.library(), declaration);
        refresh.fetched(declaration, fetched);
        refresh.account().fetched(names(declaration), declaration.synonyms(), outcomes(fetched));
    }

    private static DisplayNames names(LibraryDeclaration declaration) {
        Map<String, String> titles = new HashMap<>();
        for (GuideDeclaration guide : declaration.guides()) {
            if (guide.title() != null) {
                GuidePlace place = guide.place();
                titles.put(DisplayNames.guide(place.product(), place.version(), place.guide()), guide.title());
            }
        }
        return new DisplayNames(declaration.vendorNames(), declaration.productNames(), titles);
    }

    private static List<SourceOutcome> outcomes(FetchedSources fetched) {
        return fetched.reports().stream()
                .map(source -> new SourceOutcome(
                        source.place().toString(),
                        source.location().toString(),
                        source.outcome().name().toLowerCase(Locale.ROOT),
                        source.files(),
                        source.notes()))
                .toList();
    }

    /** The library with what was fetched for it. */
    LibraryFolder library(Refresh refresh) {
        FetchedSources sources = refresh.sources();
        return LibraryFolder.open(refresh.library(), GuideParser.extensions())
                .with(sources.folders(), refresh.declaration()::addressOf);
    }

    /**
     * The guides of which a source is neither on this machine nor to be had.
     *
     * @throws RefreshException if the new generation would lack files of theirs that readers see
     */
    Set<GuideVersion> missing(Refresh refresh, Footing footing) throws IOException {
        Set<GuideVersion> missing =
                refresh.sources().missing().stream().map(GuideVersion::of).collect(Collectors.toSet());
        if (!missing.isEmpty() && footing.live().isPresent()) {
            Set<FileId> kept = footing.known().stream().map(KnownFile::fileId).collect(Collectors.toSet());
            new StoredFiles(client)
                    .known(footing.live().get()).stream()
                            .filter(file -> missing.contains(file.guideVersion()) && !kept.contains(file.fileId()))
                            .findFirst()
                            .ifPresent(RemoteSources::refuse);
        }
        return missing;
    }

    private static void refuse(KnownFile file) {
        throw new RefreshException("Everything must be indexed anew, but a source of "
                + String.join("/", file.vendor(), file.product(), file.version(), file.guide())
                + " failed, and nothing of it is on this machine. Run the refresh again when it can be had.");
    }
}
