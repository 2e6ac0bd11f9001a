package dev.mcdewey.ingest.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about its place among the files of its guide. Paths begin at the guide's folder.
 *
 * @param path the file's own path
 * @param next the file that comes next, or null; some sites name the next one of the same level only
 * @param up the file above it, or null
 * @param contents if it is a front page, the files that it leads to in their order
 * @param weight its place among its neighbours where it names one, smaller first, or null
 */
public record LinkedFile(
        String path,
        @Nullable String next,
        @Nullable String up,
        List<String> contents,
        @Nullable Integer weight) {

    /** Copies the contents. */
    public LinkedFile {
        contents = List.copyOf(contents);
    }
}
