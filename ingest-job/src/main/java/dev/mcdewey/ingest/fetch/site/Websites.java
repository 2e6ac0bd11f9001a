package dev.mcdewey.ingest.fetch.site;

import dev.mcdewey.ingest.declaration.SourceDeclaration.Website;
import dev.mcdewey.ingest.fetch.mirror.Fetched;
import dev.mcdewey.ingest.fetch.mirror.Mirror;
import dev.mcdewey.ingest.fetch.mirror.MirrorUpdate;
import dev.mcdewey.ingest.fetch.net.Web;
import java.io.IOException;
import java.net.URI;
import java.util.function.Consumer;

/** Fetches the pages of websites, one at a time. */
public final class Websites {

    private final Web web;
    private final SiteSettings settings;
    private final Consumer<URI> pageHere;

    /** Makes a fetcher that says of which site another page is here. */
    public Websites(Web web, SiteSettings settings, Consumer<URI> pageHere) {
        this.web = web;
        this.settings = settings;
        this.pageHere = pageHere;
    }

    /**
     * Fetches a site anew; pages that have not changed are not sent again.
     *
     * @throws IOException if the site is down, closed to programs or gives no page; the mirror stays as it was
     */
    public Fetched fetch(Website site, Mirror mirror) throws IOException {
        try (MirrorUpdate update = mirror.update()) {
            return new Crawl(site, web, settings, update, () -> pageHere.accept(site.location())).run();
        }
    }
}
