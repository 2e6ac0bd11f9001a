package dev.mcdewey.ingest.fetch.site;

import dev.mcdewey.ingest.declaration.SourceDeclaration.Website;
import dev.mcdewey.ingest.fetch.mirror.Fetched;
import dev.mcdewey.ingest.fetch.mirror.Mirror;
import dev.mcdewey.ingest.fetch.mirror.MirrorUpdate;
import dev.mcdewey.ingest.fetch.net.Web;
import java.io.IOException;

/** Fetches the pages of websites, one at a time. */
public final class Websites {

    private final Web web;
    private final SiteSettings settings;

    /** Makes a fetcher. */
    public Websites(Web web, SiteSettings settings) {
        this.web = web;
        this.settings = settings;
    }

    /**
     * Fetches a site anew; pages that have not changed are not sent again.
     *
     * @throws IOException if the site is down, closed to programs or gives no page; the mirror stays as it was
     */
    public Fetched fetch(Website site, Mirror mirror) throws IOException {
        try (MirrorUpdate update = mirror.update()) {
            return new Crawl(site, web, settings, update).run();
        }
    }
}
