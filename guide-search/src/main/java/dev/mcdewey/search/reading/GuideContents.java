package dev.mcdewey.search.reading;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.FileId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one guide version contains, in reading order.
 *
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param version the version's folder name
 * @param guide the guide's folder name
 * @param files its indexed files
 */
public record GuideContents(String vendor, String product, String version, String guide, List<FileContents> files) {

    /**
     * One source file.
     *
     * @param fileId its name
     * @param title its title
     * @param source its path below the vendor's folder
     * @param url the original's address; null where the library does not name one
     * @param chunks how many chunks it has
     * @param headings its headings in reading order
     */
    public record FileContents(
            FileId fileId,
            String title,
            String source,
            @Nullable String url,
            int chunks,
            List<Heading> headings) {}

    /**
     * An entry of the table of contents.
     *
     * @param text the heading
     * @param level how deep it stands, from 1
     * @param first the first chunk below it
     * @param page the physical page of that chunk, from 1; null where the source has no pages
     * @param pageLabel the page number printed there; null where none is known
     */
    public record Heading(
            String text,
            int level,
            ChunkId first,
            @Nullable Integer page,
            @Nullable String pageLabel) {}
}
