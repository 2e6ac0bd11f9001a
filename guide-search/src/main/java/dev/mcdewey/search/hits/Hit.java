package dev.mcdewey.search.hits;

import dev.mcdewey.index.guide.ChunkId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place that answers.
 *
 * @param chunkId its permanent name
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param version the version asked for, else the newest that has this text
 * @param guide the guide's folder name
 * @param title the title of its file
 * @param headingPath the headings above it, outermost first
 * @param page the physical page it begins on, from 1; null where the source has no pages
 * @param lastPage the physical page it ends on; null where the source has no pages
 * @param pageLabel the page number printed there; null where none is known
 * @param source its file, as a path below the vendor's folder
 * @param url the original's address; null where the library does not name one
 * @param kind what it mostly is
 * @param snippet the part that matches, with {@code <mark>} round the words; all else is escaped as HTML
 * @param score comparable within one answer only; higher is better
 * @param alsoIn the other versions in which the same text stands, newest first
 * @param firstSeen the oldest version in which it stands
 * @param lastSeen the newest version in which it stands
 */
public record Hit(
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
        String kind,
        String snippet,
        double score,
        List<String> alsoIn,
        String firstSeen,
        String lastSeen) {}
