package dev.mcdewey.mcp.transport;

import dev.mcdewey.mcp.transport.Message.Call;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The revisions up to 2025-11-25: {@code initialize} first, errors within a 200. */
final class LegacyEra implements Era {

    /** A header is optional here, and one that is not legacy has chosen the other era. */
    @Override
    public void check(HttpHeaders headers, Call call) {}

    @Override
    public Optional<Answer> own(Call call) {
        return Optional.empty();
    }

    @Override
    public Answer present(Call call, JSONRPCResponse response) {
        JSONRPCError error = response.error();
        return error == null
                ? Answer.result(call.id(), response.result())
                : Answer.error(HttpStatus.OK, call.id(), error.code(), error.message(), error.data());
    }
}
