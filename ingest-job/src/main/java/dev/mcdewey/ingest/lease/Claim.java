package dev.mcdewey.ingest.lease;

import java.time.Instant;

/**
 * Who refreshes the library, as it is stored.
 *
 * @param holder the process
 * @param since when it began
 * @param until when its right ends if it is not renewed
 */
record Claim(Holder holder, Instant since, Instant until) {

    Claim renewed(Instant end) {
        return new Claim(holder, since, end);
    }

    /** Whether nobody can be at work any more. */
    boolean isOver(Instant now) {
        return now.isAfter(until) || holder.isDead();
    }
}
