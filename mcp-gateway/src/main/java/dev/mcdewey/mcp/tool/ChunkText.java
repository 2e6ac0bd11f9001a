package dev.mcdewey.mcp.tool;

/** The answer of {@code read_chunk} as text: the citation, a rule, the passage. */
final class ChunkText {

    private ChunkText() {}

    static String of(ChunkAnswer chunk) {
        return Citation.headings(chunk.title(), chunk.headingPath())
                + "\n"
                + Citation.place(chunk.product(), chunk.version(), chunk.guide())
                + Citation.page(chunk.page(), chunk.lastPage(), chunk.pageLabel())
                + "\n"
                + Citation.line("source", chunk.source())
                + Citation.line("url", chunk.url())
                + Citation.line("chunk_id", chunk.chunkId())
                + Citation.line("previous", chunk.previous())
                + Citation.line("next", chunk.next())
                + Citation.alsoIn(chunk.alsoIn())
                + "\n---\n\n"
                + chunk.text();
    }
}
