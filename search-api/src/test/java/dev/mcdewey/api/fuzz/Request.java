package dev.mcdewey.api.fuzz;

import org.jspecify.annotations.Nullable;

/**
 * A request to send.
 *
 * @param number which of a seed's requests it is, from 0
 * @param route what it is meant for
 * @param target path and query, as they stand in the request line
 * @param accept which answer is wanted
 * @param contentType of what the body says it is
 * @param body the body; null for none
 */
public record Request(
        int number,
        Route route,
        String target,
        String accept,
        String contentType,
        @Nullable String body) {

    private static final int SHOWN = 2_000;

    /** What is needed to repeat it. */
    @Override
    public String toString() {
        String sent = body == null ? "" : " with " + contentType + " " + shortened(body);
        return "request " + number + ": " + route.method() + " " + shortened(target) + " for " + accept + sent;
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + text.length() + " characters)";
    }
}
