package dev.mcdewey.mcp.tool;

import org.jspecify.annotations.Nullable;

/** The answer of {@code read_chunk} as text: the citation, a rule, the passage. */
final class ChunkText {

    private ChunkText() {}

    static String of(ChunkAnswer chunk) {
        return Citation.headings(chunk.title(), chunk.headingPath())
                + "\n"
                + Citation.place(chunk.product(), chunk.version(), chunk.guide())
                + Citation.page(chunk.page(), chunk.lastPage(), chunk.pageLabel())
                + "\n"
                + line("source", chunk.source())
                + line("url", chunk.url())
                + line("chunk_id", chunk.chunkId())
                + line("previous", chunk.previous())
                + line("next", chunk.next())
                + Citation.alsoIn(chunk.alsoIn())
                + "\n---\n\n"
                + chunk.text();
    }

    private static String line(String name, @Nullable String value) {
        return value == null ? "" : name + ": " + value + "\n";
    }
}
