package dev.mcdewey.ingest.source;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file of one guide, not yet read.
 *
 * @param vendor name of the vendor's folder
 * @param product name of the product's folder
 * @param version name of the version's folder, for example {@code v12.5}
 * @param guide name of the guide's folder
 * @param relativePath path inside the guide folder, with slashes on every system
 * @param path absolute path
 * @param size bytes when the library was listed
 * @param url the address of the original; null where the library does not know it
 */
public record SourceFile(
        String vendor,
        String product,
        String version,
        String guide,
        String relativePath,
        Path path,
        long size,
        @Nullable URI url) {

    /** The guide it belongs to. */
    public GuidePlace place() {
        return new GuidePlace(vendor, product, version, guide);
    }

    /** The path inside the guide folder without its extension; two files of a guide may share it. */
    public String stem() {
        int dot = relativePath.lastIndexOf('.');
        return dot > relativePath.lastIndexOf('/') + 1 ? relativePath.substring(0, dot) : relativePath;
    }

    SourceFile from(@Nullable URI original) {
        return new SourceFile(vendor, product, version, guide, relativePath, path, size, original);
    }

    /** The path inside the library folder, as messages name the file. */
    public String libraryPath() {
        return String.join("/", vendor, product, version, guide, relativePath);
    }
}
