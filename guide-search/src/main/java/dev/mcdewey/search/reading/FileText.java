package dev.mcdewey.search.reading;

import dev.mcdewey.index.guide.FileId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source file, whole.
 *
 * @param fileId its name
 * @param vendor the vendor's folder name
 * @param title its title
 * @param source its path below the vendor's folder
 * @param url the original's address; null where the library does not name one
 * @param chunks its chunks in reading order
 */
public record FileText(
        FileId fileId,
        String vendor,
        String title,
        String source,
        @Nullable String url,
        List<ChunkView> chunks) {}
