package dev.mcdewey.mcp.transport;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One JSON-RPC message from a client. */
sealed interface Message {

    /** The method that is called. */
    String method();

    /** Its parameters; empty where it has none. */
    ObjectNode params();

    /** The parameters that the protocol itself reads. */
    default JsonNode meta() {
        return params().path("_meta");
    }

    /**
     * A request, which is answered.
     *
     * @param id a string or an integer, given back with the answer
     */
    record Call(Object id, String method, ObjectNode params) implements Message {}

    /** A notification, which is not. */
    record Notification(String method, ObjectNode params) implements Message {}

    /** The id, or null for a notification. */
    default @Nullable Object idOrNull() {
        return this instanceof Call call ? call.id() : null;
    }
}
