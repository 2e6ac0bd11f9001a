package dev.mcdewey.cli.eval;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of {@code queries.jsonl}. */
record QueryLine(String id, String text) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Reads a line; a failure names the place it is at. */
    static QueryLine parse(String line, String place) {
        JsonNode query = parsed(line, place);
        if (!query.path("_id").isValueNode() || !query.path("text").isString()) {
            throw new JudgementsException(place + " is not JSON with _id and text");
        }
        return new QueryLine(query.path("_id").asString(), query.path("text").asString());
    }

    private static JsonNode parsed(String line, String place) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new JudgementsException(place + " is not JSON with _id and text", e);
        }
    }
}
