package dev.mcdewey.search.suggestion;

import dev.mcdewey.index.guide.ChunkId;
import org.jspecify.annotations.Nullable;

/**
 * Something there is that has the words typed.
 *
 * @param text what it is called
 * @param kind product, guide, title or heading
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param guide the guide's folder name; null for a product
 * @param version the version asked for, else the newest that has it; null for a product
 * @param chunkId where it begins; null for a product or a guide
 */
public record Suggestion(
        String text,
        String kind,
        String vendor,
        String product,
        @Nullable String guide,
        @Nullable String version,
        @Nullable ChunkId chunkId) {}
