package dev.mcdewey.ingest.fetch;

import dev.mcdewey.ingest.declaration.GuideDeclaration;
import dev.mcdewey.ingest.declaration.LibraryDeclaration;
import dev.mcdewey.ingest.declaration.SourceDeclaration;
import dev.mcdewey.ingest.fetch.mirror.Mirror;
import dev.mcdewey.ingest.fetch.net.AddressGuard;
import dev.mcdewey.ingest.fetch.net.Web;
import java.io.IOException;
import java.nio.file.Path;

/** Fetches the sources of a library, one after the other; one that fails leaves the others alone. */
public final class SourceFetcher {

    private final SourcesProperties properties;
    private final MirrorFolders mirrors;
    private final AddressGuard guard;

    /**
     * Makes a fetcher.
     *
     * @throws IllegalArgumentException if an allowed address is no range of addresses
     */
    public SourceFetcher(SourcesProperties properties) {
        this.properties = properties;
        this.mirrors = new MirrorFolders(properties.folder());
        this.guard = new AddressGuard(properties.allowedAddresses());
    }

    /**
     * Fetches what is declared.
     *
     * @throws IOException if the folder for fetched files cannot be written
     */
    public FetchedSources fetch(Path library, LibraryDeclaration declaration) throws IOException {
        SourceReports reports = new SourceReports();
        // A library of folders only asks nobody, and sets nothing up to ask.
        if (declaration.guides().stream().anyMatch(guide -> !guide.sources().isEmpty())) {
            fetchAll(library, declaration, reports);
        }
        FetchedSources fetched = reports.all();
        mirrors.removeOthers(declaration.guides(), fetched.missing());
        return fetched;
    }

    private void fetchAll(Path library, LibraryDeclaration declaration, SourceReports reports) throws IOException {
        try (Web web = new Web(guard, properties.patience())) {
            Fetchers fetchers = new Fetchers(web, library, properties);
            for (GuideDeclaration guide : declaration.guides()) {
                for (SourceDeclaration source : guide.sources()) {
                    fetch(guide, source, fetchers, reports);
                }
            }
        }
    }

    private void fetch(GuideDeclaration guide, SourceDeclaration source, Fetchers fetchers, SourceReports reports) {
        Mirror mirror = mirrors.of(guide.place(), source);
        try {
            reports.succeeded(guide.place(), source, mirror, fetchers.fetch(source, mirror));
        } catch (IOException reason) {
            reports.failed(guide.place(), source, mirror, reason);
        }
    }
}
