package dev.mcdewey.mcp.transport;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What goes back to the client.
 *
 * @param status the HTTP status
 * @param body the JSON-RPC message; empty where there is none
 */
record Answer(HttpStatus status, Map<String, Object> body) {

    /** A notification was taken. */
    static Answer accepted() {
        return new Answer(HttpStatus.ACCEPTED, Map.of());
    }

    /** A request was answered. */
    static Answer result(Object id, Object result) {
        Map<String, Object> body = message(id);
        body.put("result", result);
        return new Answer(HttpStatus.OK, body);
    }

    /** A request failed; the id is null where none could be read. */
    static Answer error(HttpStatus status, @Nullable Object id, int code, String message, @Nullable Object data) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("message", message);
        if (data != null) {
            error.put("data", data);
        }
        Map<String, Object> body = message(id);
        body.put("error", error);
        return new Answer(status, body);
    }

    private static Map<String, Object> message(@Nullable Object id) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("jsonrpc", "2.0");
        if (id != null) {
            body.put("id", id);
        }
        return body;
    }
}
