package dev.mcdewey.ingest.chunker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What will be indexed as one chunk.
 *
 * @param headingPath the file's title, then every heading down to the chunk's section
 * @param text the chunk's content as Markdown, without its headings
 * @param kind what most of it is: text, table, code, list, procedure, note or definition
 * @param page physical page on which it begins, or null where the source has no pages
 * @param lastPage physical page on which it ends, or null where the source has no pages
 * @param pageLabel printed label of the page on which it begins, or null
 * @param anchor nearest anchor at or before its beginning, or null
 */
public record ChunkDraft(
        List<String> headingPath,
        String text,
        String kind,
        @Nullable Integer page,
        @Nullable Integer lastPage,
        @Nullable String pageLabel,
        @Nullable String anchor) {

    /** Copies the path. */
    public ChunkDraft {
        headingPath = List.copyOf(headingPath);
    }

    /** The headings alone: a title often names its version, under which equal text would not be equal. */
    public List<String> headings() {
        return headingPath.subList(1, headingPath.size());
    }
}
