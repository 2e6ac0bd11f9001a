package dev.mcdewey.api.fuzz;

import java.time.Duration;

/**
 * What came back.
 *
 * @param request what was asked
 * @param status the status
 * @param contentType what the body is said to be; empty where nothing is said
 * @param body the body
 * @param took how long it took
 */
public record Answer(Request request, int status, String contentType, String body, Duration took) {

    private static final int SHOWN = 300;

    static Answer of(Request request, int status, String contentType, String body, long begun) {
        return new Answer(request, status, contentType, body, Duration.ofNanos(System.nanoTime() - begun));
    }

    @Override
    public String toString() {
        return status + " " + contentType + " after " + took.toMillis() + " ms for " + request + ": "
                + body.substring(0, Math.min(SHOWN, body.length()));
    }
}
