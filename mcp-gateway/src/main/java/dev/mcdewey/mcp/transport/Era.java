package dev.mcdewey.mcp.transport;

import dev.mcdewey.mcp.transport.Message.Call;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The rules of one generation of the protocol. */
interface Era {

    /**
     * Checks what the headers and the body say of the protocol.
     *
     * @throws RefusedException if they break its rules
     */
    void check(HttpHeaders headers, Call call);

    /** Answers what the server behind knows nothing of. */
    Optional<Answer> own(Call call);

    /** Puts the server's response into the form of the era. */
    Answer present(Call call, JSONRPCResponse response);
}
