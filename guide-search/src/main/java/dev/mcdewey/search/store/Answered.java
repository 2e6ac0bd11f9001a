package dev.mcdewey.search.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes from an answer what was asked for. */
public final class Answered {

    private Answered() {}

    /**
     * The part of this name.
     *
     * @throws IllegalStateException if it is missing; the message names it
     */
    public static <T> T part(Map<String, ? extends @Nullable T> parts, String name) {
        T part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("Elasticsearch left out '" + name + "' of what it was asked for");
        }
        return part;
    }
}
