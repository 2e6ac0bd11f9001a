package dev.mcdewey.mcp.transport;

import static dev.mcdewey.mcp.transport.ErrorCode.INVALID_PARAMS;
import static dev.mcdewey.mcp.transport.ErrorCode.METHOD_NOT_FOUND;

import dev.mcdewey.mcp.transport.Message.Call;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The revision 2026-07-28: no handshake, discovery, typed and cacheable results, errors with a status. */
final class ModernEra implements Era {

    private static final String DISCOVER = "server/discover";

    /** Methods of the other era that the server behind still answers. */
    private static final Set<String> REMOVED = Set.of("initialize", "ping");

    private final ServerDescription server;
    private final ResultDecorator decorator;

    ModernEra(ServerDescription server, ResultDecorator decorator) {
        this.server = server;
        this.decorator = decorator;
    }

    @Override
    public void check(HttpHeaders headers, Call call) {
        ModernHeaders.check(headers, call);
    }

    @Override
    public Optional<Answer> own(Call call) {
        if (REMOVED.contains(call.method())) {
            return Optional.of(Answer.error(
                    HttpStatus.NOT_FOUND, call.id(), METHOD_NOT_FOUND, "Method not found: " + call.method(), null));
        }
        return call.method().equals(DISCOVER) ? Optional.of(discovery(call)) : Optional.empty();
    }

    private Answer discovery(Call call) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("supportedVersions", Revision.ALL);
        result.put("capabilities", server.capabilities());
        result.put("instructions", server.instructions());
        return Answer.result(call.id(), decorator.decorate(DISCOVER, result));
    }

    @Override
    public Answer present(Call call, JSONRPCResponse response) {
        JSONRPCError error = response.error();
        return error == null
                ? Answer.result(call.id(), decorator.decorate(call.method(), response.result()))
                : Answer.error(status(error.code()), call.id(), code(error.code()), error.message(), error.data());
    }

    private static HttpStatus status(int code) {
        return code == METHOD_NOT_FOUND ? HttpStatus.NOT_FOUND : HttpStatus.OK;
    }

    private static int code(int code) {
        return code == ErrorCodes.RESOURCE_NOT_FOUND ? INVALID_PARAMS : code;
    }
}
