package dev.mcdewey.index.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where a chunk's text stands.
 *
 * @param version the guide version
 * @param chunkId the public name of this place
 * @param title the title of the file in this version
 * @param source the file, as a path below the vendor's folder
 * @param page the physical page it begins on, from 1; null where the source has no pages
 * @param lastPage the physical page it ends on; null where the source has no pages
 * @param pageLabel the page number printed there; null where none is known
 * @param anchor the id in the original that is nearest above it; null where there is none
 * @param url the original's address; null where the library does not name one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Occurrence(
        String version,
        ChunkId chunkId,
        String title,
        String source,
        @Nullable Integer page,
        @Nullable Integer lastPage,
        @Nullable String pageLabel,
        @Nullable String anchor,
        @Nullable String url) {

    /** The versions of these places, each once, in their order. */
    public static List<String> versions(List<Occurrence> places) {
        return places.stream().map(Occurrence::version).distinct().toList();
    }

    /** The public names of these places, in their order. */
    public static List<ChunkId> chunkIds(List<Occurrence> places) {
        return places.stream().map(Occurrence::chunkId).toList();
    }
}
