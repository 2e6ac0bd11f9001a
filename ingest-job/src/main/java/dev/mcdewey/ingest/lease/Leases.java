package dev.mcdewey.ingest.lease;

import java.io.IOException;

/** Where the right to refresh is had. */
@FunctionalInterface
public interface Leases {

    /**
     * Takes the right until it is closed.
     *
     * @throws LeaseHeldException if another process has it
     */
    Lease take() throws IOException;
}
