package dev.mcdewey.ingest.writer;

import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.FileReading;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a stored file to tell whether it changed.
 *
 * @param fileId its name
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param version the version's folder name
 * @param guide the guide's folder name
 * @param source its path below the vendor's folder
 * @param url the original's address; null where it is not known
 * @param position its 0-based place in the reading order of its guide
 * @param checksum the SHA-256 of its bytes, in hexadecimal
 * @param recipe what made its spine
 * @param quarantine why it was not indexed; null when it was
 * @param skipped whether that is as it should be
 * @param reading how well it was read; null when it was not
 */
public record KnownFile(
        FileId fileId,
        String vendor,
        String product,
        String version,
        String guide,
        String source,
        @Nullable String url,
        int position,
        String checksum,
        String recipe,
        @Nullable String quarantine,
        boolean skipped,
        @Nullable FileReading reading) {

    /** The guide it belongs to, over all versions. */
    public GuideName guideName() {
        return new GuideName(product, guide);
    }

    /** The guide version it belongs to. */
    public GuideVersion guideVersion() {
        return new GuideVersion(product, version, guide);
    }

    /** Its recipe, but for what was known of its guide. */
    public String madeBy() {
        int repeating = recipe.indexOf(PlannedFile.REPEATING);
        return repeating < 0 ? recipe : recipe.substring(0, repeating);
    }

    /** Its path below the library folder. */
    public String path() {
        return vendor + "/" + source;
    }

    /** The same as a file that has to be read again, since no recipe has no name. */
    public KnownFile toBeReadAgain() {
        return new KnownFile(
                fileId,
                vendor,
                product,
                version,
                guide,
                source,
                url,
                position,
                checksum,
                "",
                quarantine,
                skipped,
                reading);
    }
}
