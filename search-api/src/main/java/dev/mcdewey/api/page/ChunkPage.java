package dev.mcdewey.api.page;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.reading.ChunkView;
import dev.mcdewey.search.similar.SimilarPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One chunk as its page shows it.
 *
 * @param chunk the chunk
 * @param heading its page where the source has pages, else its section
 * @param printed the number printed on that page; null where it is no other
 * @param path its title and headings
 * @param page the page numbers; null where the source has no pages
 * @param context leads to it in the reader
 * @param original leads to where it was published; null where that is not known
 * @param guide leads to its guide
 * @param html its text
 * @param previous the chunk before; null at the beginning
 * @param next the chunk after; null at the end
 * @param alsoIn the same guide in the other versions that have the text
 * @param similar passages elsewhere that say nearly the same, best first
 */
record ChunkPage(
        ChunkView chunk,
        String heading,
        @Nullable String printed,
        String path,
        @Nullable String page,
        String context,
        @Nullable String original,
        String guide,
        String html,
        @Nullable String previous,
        @Nullable String next,
        List<Link> alsoIn,
        List<HitRow> similar) {

    static ChunkPage of(ChunkView chunk, SimilarPage similar) {
        return new ChunkPage(
                chunk,
                heading(chunk),
                PageNumber.printed(chunk.page(), chunk.pageLabel()),
                HeadingPath.words(chunk.title(), chunk.headingPath()),
                PageNumber.numbers(chunk.page(), chunk.lastPage(), chunk.pageLabel()),
                Links.inContext(chunk.chunkId()),
                WebAddress.orNull(chunk.url()),
                Links.guide(chunk.product(), chunk.version(), chunk.guide()),
                MarkdownHtml.of(chunk.text()),
                href(chunk.previous()),
                href(chunk.next()),
                Versions.links(chunk.product(), chunk.guide(), chunk.alsoIn()),
                similar.hits().stream().map(HitRow::of).toList());
    }

    private static String heading(ChunkView chunk) {
        Integer page = chunk.page();
        return page == null
                ? HeadingPath.innermost(chunk.title(), chunk.headingPath())
                : "Page " + PageNumber.physical(page, chunk.lastPage());
    }

    private static @Nullable String href(@Nullable ChunkId neighbour) {
        return neighbour == null ? null : Links.chunk(neighbour);
    }
}
