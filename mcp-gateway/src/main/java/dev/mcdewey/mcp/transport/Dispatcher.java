package dev.mcdewey.mcp.transport;

import static dev.mcdewey.mcp.transport.ErrorCode.INTERNAL_ERROR;

import dev.mcdewey.mcp.transport.Message.Call;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Passes calls to the SDK's server, and keeps what goes wrong inside from going out. */
final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final String INTERNAL = "Internal error; the gateway's log says more";
    private static final TypeReference<Map<String, Object>> PARAMS = new TypeReference<>() {};

    private final JsonMapper json;
    private final Duration timeout;

    Dispatcher(JsonMapper json, Duration timeout) {
        this.json = json;
        this.timeout = timeout;
    }

    Mono<JSONRPCResponse> dispatch(McpStatelessServerHandler handler, Call call) {
        // Deferred because some of the SDK's handlers throw before they return.
        return Mono.defer(() -> handler.handleRequest(McpTransportContext.EMPTY, request(call)))
                .map(response -> withoutInternals(call, response))
                .timeout(timeout)
                .onErrorResume(failure -> Mono.just(failed(call, failure)));
    }

    private JSONRPCRequest request(Call call) {
        return new JSONRPCRequest(call.method(), call.id(), json.convertValue(call.params(), PARAMS));
    }

    private JSONRPCResponse failed(Call call, Throwable failure) {
        if (failure instanceof McpError error) {
            return JSONRPCResponse.error(call.id(), error.getJsonRpcError());
        }
        if (failure instanceof TimeoutException) {
            return error(call, "No answer within " + timeout.toSeconds() + " seconds: ask for less, or again later");
        }
        LOG.error("{} failed", call.method(), failure);
        return error(call, INTERNAL);
    }

    /** The SDK puts the message of any exception into an internal error; it belongs in the log. */
    private static JSONRPCResponse withoutInternals(Call call, JSONRPCResponse response) {
        JSONRPCError error = response.error();
        if (error == null || error.code() != INTERNAL_ERROR) {
            return response;
        }
        LOG.error("{} failed inside the server: {}", call.method(), error.message());
        return error(call, INTERNAL);
    }

    private static JSONRPCResponse error(Call call, String message) {
        return JSONRPCResponse.error(call.id(), new JSONRPCError(INTERNAL_ERROR, message));
    }
}
