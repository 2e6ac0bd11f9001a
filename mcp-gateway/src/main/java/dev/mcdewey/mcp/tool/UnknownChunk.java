package dev.mcdewey.mcp.tool;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;

/** What is said of an id under which there is no passage. */
final class UnknownChunk {

    private UnknownChunk() {}

    static CallToolResult named(String id) {
        return ToolResults.failure("There is no chunk '" + PlainText.cut(id, 200) + "'. Ids have the form "
                + "product::version::guide::file::ordinal: take one from the chunk_id of a search_docs hit, or from "
                + "previous or next of a passage or section that was read.");
    }
}
