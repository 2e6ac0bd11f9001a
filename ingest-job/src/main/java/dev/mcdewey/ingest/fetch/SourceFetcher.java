package dev.mcdewey.ingest.fetch;

import dev.mcdewey.ingest.declaration.LibraryDeclaration;
import dev.mcdewey.ingest.fetch.mirror.Fetched;
import dev.mcdewey.ingest.fetch.mirror.Mirror;
import dev.mcdewey.ingest.fetch.net.AddressGuard;
import dev.mcdewey.ingest.fetch.net.Web;
import dev.mcdewey.ingest.report.FetchProgress;
import dev.mcdewey.ingest.report.ProgressStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Fetches the sources of a library, several hosts at once; one that fails leaves the others alone. */
public final class SourceFetcher {

    private final SourcesProperties properties;
    private final MirrorFolders mirrors;
    private final AddressGuard guard;
    private final ProgressStyle style;

    /**
     * Makes a fetcher.
     *
     * @param style how progress is shown
     * @throws IllegalArgumentException if an allowed address is no range of addresses
     */
    public SourceFetcher(SourcesProperties properties, ProgressStyle style) {
        this.properties = properties;
        this.mirrors = new MirrorFolders(properties.folder());
        this.guard = new AddressGuard(properties.allowedAddresses());
        this.style = style;
    }

    /**
     * Fetches what is declared.
     *
     * @throws IOException if the folder for fetched files cannot be written
     */
    public FetchedSources fetch(Path library, LibraryDeclaration declaration) throws IOException {
        SourceReports reports = new SourceReports();
        List<DeclaredSource> sources = DeclaredSource.of(declaration);
        // A library of folders only asks nobody, and sets nothing up to ask.
        if (!sources.isEmpty()) {
            fetchAll(library, sources, reports);
        }
        FetchedSources fetched = reports.all();
        mirrors.removeOthers(declaration.guides(), fetched.missing());
        return fetched;
    }

    private void fetchAll(Path library, List<DeclaredSource> sources, SourceReports reports) throws IOException {
        try (Web web = new Web(guard, properties.patience());
                FetchProgress progress = style.beginFetching(sources.size())) {
            Fetchers fetchers = new Fetchers(web, library, properties, progress);
            List<Ending> endings = SideBySide.map(sources, DeclaredSource::queue, source -> {
                Ending ending = fetch(source, fetchers);
                progress.sourceDone();
                return ending;
            });
            for (int i = 0; i < sources.size(); i++) {
                report(sources.get(i), endings.get(i), reports);
            }
        }
    }

    private Ending fetch(DeclaredSource declared, Fetchers fetchers) {
        try {
            Fetched fetched = fetchers.fetch(declared.source(), mirror(declared));
            return () -> fetched;
        } catch (IOException reason) {
            return () -> {
                throw reason;
            };
        }
    }

    /** In the order of their declaration, whatever came first. */
    private void report(DeclaredSource declared, Ending ending, SourceReports reports) {
        Mirror mirror = mirror(declared);
        try {
            reports.succeeded(declared.place(), declared.source(), mirror, ending.fetched());
        } catch (IOException reason) {
            reports.failed(declared.place(), declared.source(), mirror, reason);
        }
    }

    private Mirror mirror(DeclaredSource declared) {
        return mirrors.of(declared.place(), declared.source());
    }

    /** How fetching ended: with files, or with the reason why there are none. */
    private interface Ending {
        Fetched fetched() throws IOException;
    }
}
