package dev.mcdewey.mcp.transport;

import static dev.mcdewey.mcp.transport.ErrorCode.INVALID_PARAMS;
import static dev.mcdewey.mcp.transport.ErrorCode.INVALID_REQUEST;
import static dev.mcdewey.mcp.transport.ErrorCode.PARSE_ERROR;

import dev.mcdewey.mcp.transport.Message.Call;
import dev.mcdewey.mcp.transport.Message.Notification;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bytes to a message, or a refusal that names what is wrong with them. */
final class MessageParser {

    /** The methods that address something by name, and the parameter that names it. */
    static final Map<String, String> NAMED =
            Map.of("tools/call", "name", "prompts/get", "name", "resources/read", "uri");

    private final JsonMapper json;

    MessageParser(JsonMapper json) {
        this.json = json;
    }

    Message parse(byte[] body) {
        JsonNode tree = read(body);
        if (tree.isArray()) {
            throw refusal(null, INVALID_REQUEST, "Batches are not taken: send each message in a request of its own");
        }
        if (!(tree instanceof ObjectNode message)
                || !"2.0".equals(message.path("jsonrpc").asString(""))) {
            throw refusal(null, INVALID_REQUEST, "The body is not a JSON-RPC 2.0 message");
        }
        return message(message);
    }

    private JsonNode read(byte[] body) {
        if (body.length == 0) {
            throw refusal(null, PARSE_ERROR, "The body is empty");
        }
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw refusal(null, PARSE_ERROR, "The body is not JSON");
        }
    }

    private static Message message(ObjectNode message) {
        @Nullable Object id = message.has("id") ? id(message.path("id")) : null;
        if (!message.path("method").isString()) {
            throw refusal(id, INVALID_REQUEST, "The message has no method: only requests and notifications are taken");
        }
        String method = message.path("method").stringValue();
        ObjectNode params = params(message, id);
        return id == null ? new Notification(method, params) : named(new Call(id, method, params));
    }

    private static Object id(JsonNode id) {
        if (id.isString()) {
            return id.stringValue();
        }
        if (id.isIntegralNumber()) {
            return id.numberValue();
        }
        throw refusal(null, INVALID_REQUEST, "The id is neither a string nor an integer");
    }

    private static ObjectNode params(ObjectNode message, @Nullable Object id) {
        if (!message.has("params")) {
            return message.objectNode();
        }
        if (message.path("params") instanceof ObjectNode params) {
            return params;
        }
        throw refusal(id, INVALID_PARAMS, "params is not an object");
    }

    // The SDK throws a bare exception where a name is missing or arguments are not an object.
    private static Call named(Call call) {
        String parameter = NAMED.get(call.method());
        if (parameter != null && !call.params().path(parameter).isString()) {
            throw refusal(call.id(), INVALID_PARAMS, call.method() + " needs params." + parameter + ", a string");
        }
        JsonNode arguments = call.params().path("arguments");
        if (!arguments.isMissingNode() && !arguments.isObject()) {
            throw refusal(call.id(), INVALID_PARAMS, "params.arguments is not an object");
        }
        return call;
    }

    private static RefusedException refusal(@Nullable Object id, int code, String message) {
        return new RefusedException(HttpStatus.BAD_REQUEST, id, code, message, null);
    }
}
