package dev.mcdewey.search.passages;

import dev.mcdewey.index.guide.ChunkId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text to be read in one go, and where it stands.
 *
 * @param number its number among the citations, from 1
 * @param chunkIds its chunks, which follow each other
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param version the version asked for, else the newest that has the text that was found
 * @param guide the guide's folder name
 * @param title the title of its file
 * @param headingPath the headings above its beginning, outermost first
 * @param page the physical page it begins on, from 1; null where the source has no pages
 * @param lastPage the physical page it ends on; null where the source has no pages
 * @param pageLabel the page number printed on the first; null where none is known
 * @param lastPageLabel the page number printed where its last chunk begins; null where none is known
 * @param source its file, as a path below the vendor's folder
 * @param url the original's address; null where the library does not name one
 * @param versions the versions that have all of it, newest first
 * @param text the text as Markdown, with the headings that stand inside of it
 */
public record CitedPassage(
        int number,
        List<ChunkId> chunkIds,
        String vendor,
        String product,
        String version,
        String guide,
        String title,
        List<String> headingPath,
        @Nullable Integer page,
        @Nullable Integer lastPage,
        @Nullable String pageLabel,
        @Nullable String lastPageLabel,
        String source,
        @Nullable String url,
        List<String> versions,
        String text) {}
