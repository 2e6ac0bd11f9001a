package dev.mcdewey.ingest.lease;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
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
        Optional<ProcessHandle> found = ProcessHandle.of(process);
        return host.equals(hostName())
                && found.filter(running -> start(running).equals(started)).isEmpty();
    }

    @Override
    public String toString() {
        return "process " + process + " on " + host;
    }
}
