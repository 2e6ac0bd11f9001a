package dev.mcdewey.index.client;

import java.util.Set;

/** Which answers of Elasticsearch tell of trouble that passes: asking again later may help. */
public final class PassingTrouble {

    /** Too many requests or no room on the disk; bad gateway, no shard or no master at hand, gateway timeout. */
    private static final Set<Integer> STATUSES = Set.of(429, 502, 503, 504);

    private PassingTrouble() {}

    /** Whether an answer of this HTTP status, or an operation of a bulk request with it, does. */
    public static boolean isTold(int status) {
        return STATUSES.contains(status);
    }
}
