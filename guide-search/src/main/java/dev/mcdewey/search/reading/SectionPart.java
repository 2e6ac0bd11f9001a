package dev.mcdewey.search.reading;

import dev.mcdewey.index.guide.ChunkId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a section; mostly all of it.
 *
 * @param total how many chunks the section has
 * @param offset how many of them stand before those that were read
 * @param chunks those that were read, in reading order; none where the offset passes over all
 * @param previous the last chunk of the section before it in the guide; null at its beginning
 * @param next the first chunk of the section after it in the guide; null at its end
 */
public record SectionPart(
        int total,
        int offset,
        List<ChunkView> chunks,
        @Nullable ChunkId previous,
        @Nullable ChunkId next) {

    /** The text of the chunks as it was before it was cut, as Markdown. */
    public String text() {
        return chunks.stream().map(ChunkView::text).reduce("", Rejoined::with);
    }
}
