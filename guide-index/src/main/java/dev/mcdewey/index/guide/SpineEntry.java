package dev.mcdewey.index.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step in the reading order of a file; its ordinal is its 1-based position in the spine.
 *
 * @param key the chunk that stands here
 * @param headingPath the headings above it, outermost first
 * @param page the physical page it begins on, from 1; null where the source has no pages
 * @param lastPage the physical page it ends on; null where the source has no pages
 * @param pageLabel the page number printed there; null where none is known
 * @param anchor the id in the original that is nearest above it; null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpineEntry(
        ChunkKey key,
        List<String> headingPath,
        @Nullable Integer page,
        @Nullable Integer lastPage,
        @Nullable String pageLabel,
        @Nullable String anchor) {}
