package dev.mcdewey.ingest.writer;

import dev.mcdewey.index.guide.FileId;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a stored file to tell whether it changed.
 *
 * @param fileId its name
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param guide the guide's folder name
 * @param source its path below the vendor's folder
 * @param position its 0-based place in the reading order of its guide
 * @param checksum the SHA-256 of its bytes, in hexadecimal
 * @param recipe what made its spine
 * @param quarantine why it could not be indexed; null when it was
 */
public record KnownFile(
        FileId fileId,
        String vendor,
        String product,
        String guide,
        String source,
        int position,
        String checksum,
        String recipe,
        @Nullable String quarantine) {

    /** The guide it belongs to, over all versions. */
    public GuideName guideName() {
        return new GuideName(product, guide);
    }

    /** Its path below the library folder. */
    public String path() {
        return vendor + "/" + source;
    }
}
