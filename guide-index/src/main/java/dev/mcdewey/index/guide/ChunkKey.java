package dev.mcdewey.index.guide;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * The address of a chunk by its content: equal text under equal headings of one guide has one key in every version.
 *
 * @param value 22 URL-safe characters, the first 128 bits of a SHA-256
 */
public record ChunkKey(@JsonValue String value) {

    /** Reads a stored key. */
    @JsonCreator
    public ChunkKey {}

    /** The key of this content. */
    public static ChunkKey of(String product, String guide, List<String> headingPath, String text) {
        return new ChunkKey(new ContentHash()
                .feed(product)
                .feed(guide)
                .feed(headingPath)
                .feed(text)
                .value());
    }

    @Override
    public String toString() {
        return value;
    }
}
