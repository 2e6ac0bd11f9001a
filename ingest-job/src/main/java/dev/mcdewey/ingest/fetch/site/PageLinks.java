package dev.mcdewey.ingest.fetch.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds the links of a page to other pages. */
final class PageLinks {

    private PageLinks() {}

    static List<URI> of(Path page, URI address) throws IOException {
        try (InputStream in = Files.newInputStream(page)) {
            return Jsoup.parse(in, null, address.toString())
                    .select("a[href], area[href], link[rel=next][href], frame[src], iframe[src]")
                    .stream()
                    .map(PageLinks::target)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }
    }

    private static Optional<URI> target(Element link) {
        return Addresses.read(link.absUrl(link.hasAttr("href") ? "href" : "src"));
    }
}
