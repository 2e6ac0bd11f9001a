package dev.mcdewey.mcp.tool;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;

/** The two ways in which a call ends. */
final class ToolResults {

    private ToolResults() {}

    /** An answer, as text for models that read and as data for programs. */
    static CallToolResult answer(String text, Object structured) {
        return CallToolResult.builder()
                .addTextContent(text)
                .structuredContent(structured)
                .isError(false)
                .build();
    }

    /** A sentence that says what is wrong and what to do, which the model can act on. */
    static CallToolResult failure(String sentence) {
        return CallToolResult.builder().addTextContent(sentence).isError(true).build();
    }
}
