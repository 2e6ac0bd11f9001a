package dev.mcdewey.ingest.lease;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The right to refresh, renewed until it is closed. */
public final class Lease implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);
    private static final int RENEWALS = 3;

    private final ClaimStore store;
    private final Clock clock;
    private final Duration term;
    private final ScheduledExecutorService renewing = Executors.newSingleThreadScheduledExecutor(Lease::daemon);
    private final Future<?> renewal;
    private StoredClaim claim;

    private Lease(ClaimStore store, Clock clock, Duration term, StoredClaim claim) {
        this.store = store;
        this.clock = clock;
        this.term = term;
        this.claim = claim;
        long pause = term.toMillis() / RENEWALS;
        renewal = renewing.scheduleWithFixedDelay(this::renewOrWarn, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Takes the right, where nobody has it; throws {@link LeaseHeldException} where somebody does. */
    static Lease take(ClaimStore store, Clock clock, Duration term) throws IOException {
        Instant now = clock.instant();
        Claim mine = new Claim(Holder.current(), now, now.plus(term));
        return new Lease(store, clock, term, store.take(mine, now));
    }

    /** Makes sure that the right is still held, for a while from now; throws where another has taken it. */
    public synchronized void check() throws IOException {
        do {
            // An answer can take longer than the term, and what it confirms is over by then.
            claim = store.renew(claim, clock.instant().plus(term));
        } while (isOver());
    }

    /** The same, but without asking as long as the right cannot have been lost. */
    public synchronized void requireHeld() throws IOException {
        if (isOver()) {
            check();
        }
    }

    private boolean isOver() {
        return clock.instant().isAfter(claim.claim().until());
    }

    private void renewOrWarn() {
        try {
            check();
        } catch (IOException | RuntimeException e) {
            // Whether it matters is decided by the check before the library is published.
            LOG.warn("The right to refresh could not be renewed", e);
        }
    }

    /** Gives the right back; where that fails, it runs out by itself. */
    @Override
    public void close() {
        renewal.cancel(false);
        renewing.shutdown();
        try {
            release();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The right to refresh could not be given back", e);
        }
    }

    private synchronized void release() throws IOException {
        store.release(claim);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "lease");
        thread.setDaemon(true);
        return thread;
    }
}
