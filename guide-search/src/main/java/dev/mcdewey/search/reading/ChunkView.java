package dev.mcdewey.search.reading;

import dev.mcdewey.index.guide.ChunkId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One chunk at one place, whole.
 *
 * @param chunkId its permanent name
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param version the version of this place
 * @param guide the guide's folder name
 * @param title the title of its file
 * @param headingPath the headings above it, outermost first
 * @param page the physical page it begins on, from 1; null where the source has no pages
 * @param lastPage the physical page it ends on; null where the source has no pages
 * @param pageLabel the page number printed there; null where none is known
 * @param source its file, as a path below the vendor's folder
 * @param url the original's address; null where the library does not name one
 * @param anchor the id in the original that is nearest above it; null where there is none
 * @param kind what it mostly is
 * @param text the text as Markdown
 * @param previous the chunk before it in the guide; null at its beginning
 * @param next the chunk after it in the guide; null at its end
 * @param alsoIn the other versions in which the same text stands
 */
public record ChunkView(
        ChunkId chunkId,
        String vendor,
        String product,
        String version,
        String guide,
        String title,
        List<String> headingPath,
        @Nullable Integer page,
        @Nullable Integer lastPage,
        @Nullable String pageLabel,
        String source,
        @Nullable String url,
        @Nullable String anchor,
        String kind,
        String text,
        @Nullable ChunkId previous,
        @Nullable ChunkId next,
        List<String> alsoIn) {}
