package dev.mcdewey.ingest.lease;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A process that refreshes.
 *
 * @param id tells it from any other at any time
 * @param host the name of its host
 * @param process its number there
 * @param started when it was started, since numbers are used again; the beginning of time where that is unknown
 */
record Holder(String id, String host, long process, Instant started) {

    private static final Duration DRIFT = Duration.ofMinutes(2);

    /** This process. */
    static Holder current() {
        ProcessHandle self = ProcessHandle.current();
        return new Holder(UUID.randomUUID().toString(), hostName(), self.pid(), start(self));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // A host that cannot find itself has a name all the same, in the message.
            return String.valueOf(e.getMessage()).split(":", 2)[0];
        }
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** Whether it ran on this host and is gone; of another host nothing is known. */
    boolean isDead() {
        return host.equals(hostName())
                && ProcessHandle.of(process)
                        .filter(running -> isNear(start(running)))
                        .isEmpty();
    }

    /** Processes reckon their start from a clock that may have been set since. */
    private boolean isNear(Instant start) {
        return Duration.between(started, start).abs().compareTo(DRIFT) < 0;
    }

    @Override
    public String toString() {
        return "process " + process + " on " + host;
    }
}
