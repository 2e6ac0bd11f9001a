package dev.mcdewey.index.guide;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * The name of one source file of one guide version: {@code product::version::guide::file-stem}.
 *
 * @param product the product's folder name
 * @param version the version's folder name, as the vendor writes it
 * @param guide the guide's folder name
 * @param stem the path below the guide folder without its extension, folders joined by {@code ~}
 */
public record FileId(String product, String version, String guide, String stem) {

    static final String SEPARATOR = "::";

    private static final int PARTS = 4;

    /**
     * Reads an id as it is stored.
     *
     * @throws IllegalArgumentException if it has not four parts, or one of them is empty
     */
    @JsonCreator
    public static FileId of(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is not a file id: expected product::version::guide::file"));
    }

    static Optional<FileId> tryParse(String text) {
        String[] parts = text.split(SEPARATOR, PARTS);
        if (parts.length != PARTS || List.of(parts).contains("")) {
            return Optional.empty();
        }
        return Optional.of(new FileId(parts[0], parts[1], parts[2], parts[3]));
    }

    /** The chunk at a 1-based position in this file. */
    public ChunkId chunk(int ordinal) {
        return new ChunkId(this, ordinal);
    }

    @Override
    @JsonValue
    public String toString() {
        return String.join(SEPARATOR, product, version, guide, stem);
    }
}
