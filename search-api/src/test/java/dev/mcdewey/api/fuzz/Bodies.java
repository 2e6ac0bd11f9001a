package dev.mcdewey.api.fuzz;

import java.util.List;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes values into a body, mostly as one should. */
final class Bodies {

    /** Half a character cannot be sent as it is. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final List<String> BROKEN = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"text\"",
            "{\"%s\":5}",
            "{\"%s\":{\"a\":[]}}",
            "{\"%s\":[\"a b c d\"]}",
            "{\"%s\":\"a b c d\",\"%<s\":null}",
            "{\"%s\":\"\\ud800 b c d\"}",
            "{\"%s\":\"a b c d\"} and more",
            "{\"%s\":" + "[".repeat(5_000),
            "{\"%s\":\"" + "a b ".repeat(100_000) + "\"}");

    private final Chance chance;
    private final Values values;
    private final double trouble;

    /** Bodies of these values that are broken as often as this share says. */
    Bodies(Chance chance, Values values, double trouble) {
        this.chance = chance;
        this.values = values;
        this.trouble = trouble;
    }

    String of(List<Input> fields) {
        if (!fields.isEmpty() && chance.of(trouble)) {
            return String.format(chance.oneOf(BROKEN), chance.oneOf(fields).name());
        }
        ObjectNode body = JSON.createObjectNode();
        fields.forEach(field -> body.put(field.name(), values.of(field)));
        return JSON.writeValueAsString(body);
    }
}
