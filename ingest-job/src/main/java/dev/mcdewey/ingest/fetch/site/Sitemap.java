package dev.mcdewey.ingest.fetch.site;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import dev.mcdewey.ingest.fetch.net.Answer;
import dev.mcdewey.ingest.fetch.net.FetchException;
import dev.mcdewey.ingest.fetch.net.Validators;
import dev.mcdewey.ingest.fetch.net.Web;
import dev.mcdewey.ingest.fetch.net.WebRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Reads the pages that a site lists, also where its list is a list of lists. */
final class Sitemap {

    /** What the format allows a sitemap to have, unpacked. */
    private static final int MOST_BYTES = 50 * 1024 * 1024;

    private static final int MOST_SITEMAPS = 500;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final Scope scope;
    private final Web web;
    private final Duration within;
    private final Pace pace;
    private final Path incoming;

    Sitemap(Scope scope, Web web, Duration within, Pace pace, Path incoming) {
        this.scope = scope;
        this.web = web;
        this.within = within;
        this.pace = pace;
        this.incoming = incoming;
    }

    Set<URI> pages() throws IOException {
        Set<URI> pages = new LinkedHashSet<>();
        Set<URI> seen = new HashSet<>(Set.of(scope.start()));
        Queue<URI> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            AbstractSiteMap map = read(waiting.remove());
            if (map instanceof SiteMapIndex index) {
                index.getSitemaps().forEach(part -> Addresses.read(part.getUrl().toString())
                        .filter(scope::isOfHost)
                        .filter(address -> seen.size() < MOST_SITEMAPS && seen.add(address))
                        .ifPresent(waiting::add));
            } else if (map instanceof SiteMap list) {
                list.getSiteMapUrls()
                        .forEach(
                                page -> Addresses.read(page.getUrl().toString()).ifPresent(pages::add));
            }
        }
        return pages;
    }

    private AbstractSiteMap read(URI address) throws IOException {
        pace.await();
        Answer answer = web.follow(new WebRequest(address, Validators.NONE, MOST_BYTES, within), incoming);
        if (answer instanceof Answer.Refused refused) {
            throw new FetchException("The sitemap " + refused.sentence());
        }
        try {
            return new SiteMapParser(false).parseSiteMap(unpacked(address), address.toURL());
        } catch (UnknownFormatException | IllegalArgumentException strange) {
            throw new FetchException(address + " is no sitemap: " + strange.getMessage(), strange);
        }
    }

    /** Unpacked here, since the parser would unpack without a bound. */
    private byte[] unpacked(URI address) throws IOException {
        byte[] bytes = Files.readAllBytes(incoming);
        boolean packed = bytes.length > 1 && (bytes[0] & 0xff) == GZIP_FIRST && (bytes[1] & 0xff) == GZIP_SECOND;
        if (!packed) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] text = in.readNBytes(MOST_BYTES + 1);
            if (text.length > MOST_BYTES) {
                throw new FetchException(address + " unpacks to more than a sitemap may have, 50 MB");
            }
            return text;
        }
    }
}
