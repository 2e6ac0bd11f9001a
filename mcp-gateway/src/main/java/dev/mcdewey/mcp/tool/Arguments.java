package dev.mcdewey.mcp.tool;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call. Their schema has been checked, but its defaults were not filled in: that is done here.
 *
 * @param values as the client sent them
 */
record Arguments(Map<String, Object> values) {

    String required(String name) {
        String value = optional(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    /** Null also where the text is blank: models fill in what they could leave out. */
    @Nullable
    String optional(String name) {
        return values.get(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    String optional(String name, String otherwise) {
        String value = optional(name);
        return value == null ? otherwise : value;
    }

    /** What is larger than a number can be here becomes the largest, not another. */
    int optional(String name, int otherwise) {
        return values.get(name) instanceof Number number ? (int) number.doubleValue() : otherwise;
    }
}
