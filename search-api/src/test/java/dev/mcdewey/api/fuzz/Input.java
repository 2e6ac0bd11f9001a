package dev.mcdewey.api.fuzz;

import tools.jackson.databind.JsonNode;

/**
 * Something that a route takes.
 *
 * @param name its name
 * @param place where in a request it stands: {@code path}, {@code query} or {@code body}
 * @param required whether a request is refused without it
 * @param schema what it may be
 */
record Input(String name, String place, boolean required, JsonNode schema) {

    static Input ofParameter(JsonNode parameter) {
        return new Input(
                parameter.get("name").asString(),
                parameter.get("in").asString(),
                parameter.path("required").asBoolean(false),
                parameter.get("schema"));
    }
}
