package dev.mcdewey.ingest.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about its place among the files of its guide. Paths begin at the guide's folder.
 *
 * @param next the file that it names as the next one, or null
 * @param up the file that it names as the one above it, or null
 * @param contents if it is a front page, the files that it leads to, each once, in their order
 * @param weight its place among its neighbours where it names one, smaller first, or null
 */
public record PageLinks(
        @Nullable String next,
        @Nullable String up,
        List<String> contents,
        @Nullable Integer weight) {

    /** A file that says nothing. */
    public static final PageLinks NONE = new PageLinks(null, null, List.of(), null);

    /** Copies the contents. */
    public PageLinks {
        contents = List.copyOf(contents);
    }
}
