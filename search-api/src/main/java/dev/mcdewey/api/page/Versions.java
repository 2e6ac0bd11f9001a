package dev.mcdewey.api.page;

import java.util.List;

/** Links to one guide in several versions. */
final class Versions {

    private Versions() {}

    static List<Link> links(String product, String guide, List<String> versions) {
        return versions.stream()
                .map(version -> new Link(version, Links.guide(product, version, guide)))
                .toList();
    }
}
