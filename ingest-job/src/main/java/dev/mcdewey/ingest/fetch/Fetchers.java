package dev.mcdewey.ingest.fetch;

import dev.mcdewey.ingest.declaration.SourceDeclaration;
import dev.mcdewey.ingest.fetch.archive.ArchiveSettings;
import dev.mcdewey.ingest.fetch.archive.Archives;
import dev.mcdewey.ingest.fetch.git.GitSettings;
import dev.mcdewey.ingest.fetch.git.Repositories;
import dev.mcdewey.ingest.fetch.mirror.Bounds;
import dev.mcdewey.ingest.fetch.mirror.Fetched;
import dev.mcdewey.ingest.fetch.mirror.Mirror;
import dev.mcdewey.ingest.fetch.net.LocalFiles;
import dev.mcdewey.ingest.fetch.net.Web;
import dev.mcdewey.ingest.fetch.site.Documents;
import dev.mcdewey.ingest.fetch.site.SiteSettings;
import dev.mcdewey.ingest.fetch.site.Websites;
import dev.mcdewey.ingest.report.FetchProgress;
import java.io.IOException;
import java.nio.file.Path;

/** One fetcher for each kind of source. */
final class Fetchers {

    private final Websites websites;
    private final Documents documents;
    private final Archives archives;
    private final Repositories repositories;

    Fetchers(Web web, Path library, SourcesProperties settings, FetchProgress progress) {
        LocalFiles local = new LocalFiles(library, settings.allowedFolders());
        long fileBytes = settings.maxFileSize().toBytes();
        long archiveBytes = settings.maxArchiveSize().toBytes();
        Bounds bounds = new Bounds(
                settings.maxFiles(), fileBytes, settings.maxUnpackedSize().toBytes());
        SiteSettings sites = new SiteSettings(settings.delay(), fileBytes, settings.pageTime());
        this.websites = new Websites(web, sites, progress::pageHere);
        this.documents = new Documents(web, sites);
        this.archives = new Archives(web, local, new ArchiveSettings(archiveBytes, settings.downloadTime(), bounds));
        this.repositories =
                new Repositories(web, local, new GitSettings(archiveBytes, settings.downloadTime(), bounds));
    }

    Fetched fetch(SourceDeclaration source, Mirror mirror) throws IOException {
        if (source instanceof SourceDeclaration.Website website) {
            return websites.fetch(website, mirror);
        }
        if (source instanceof SourceDeclaration.Document document) {
            return documents.fetch(document, mirror);
        }
        if (source instanceof SourceDeclaration.Archive archive) {
            return archives.fetch(archive, mirror);
        }
        return repositories.fetch((SourceDeclaration.Repository) source, mirror);
    }
}
