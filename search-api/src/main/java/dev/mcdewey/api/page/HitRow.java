package dev.mcdewey.api.page;

import dev.mcdewey.search.hits.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hit as the results page shows it.
 *
 * @param hit the hit
 * @param href its page view
 * @param heading the innermost heading above it
 * @param path its title and headings
 * @param place its page in words; null where the source has none
 * @param alsoIn the same guide in the other versions that have the text
 */
record HitRow(
        Hit hit,
        String href,
        String heading,
        String path,
        @Nullable String place,
        List<Link> alsoIn) {

    static HitRow of(Hit hit) {
        return new HitRow(
                hit,
                Links.chunk(hit.chunkId()),
                HeadingPath.innermost(hit.title(), hit.headingPath()),
                HeadingPath.words(hit.title(), hit.headingPath()),
                PageNumber.words(hit.page(), hit.lastPage(), hit.pageLabel()),
                Versions.links(hit.product(), hit.guide(), hit.alsoIn()));
    }
}
