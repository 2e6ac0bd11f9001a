package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.ingest.lease.Lease;
import dev.mcdewey.ingest.lease.LeaseHeldException;
import dev.mcdewey.ingest.lease.Leases;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows readers the generation before the live one again. */
final class RollbackRun {

    private static final Logger LOG = LoggerFactory.getLogger(RollbackRun.class);

    private final Generations generations;
    private final Leases leases;
    private final String server;

    RollbackRun(Generations generations, Leases leases, String server) {
        this.generations = generations;
        this.leases = leases;
        this.server = server;
    }

    ExitCode run() {
        try (Lease lease = leases.take()) {
            lease.check();
            return rolledBack(generations.live());
        } catch (IOException | LeaseHeldException e) {
            LOG.error("The library was not rolled back", e);
            System.err.println(FailureSentence.of(e, server));
            return ExitCode.FAILED;
        }
    }

    private ExitCode rolledBack(Optional<Generation> before) throws IOException {
        Optional<Generation> live = generations.rollBack();
        if (live.isEmpty()) {
            System.err.println("There is no generation to return to: only one has been published"
                    + before.map(only -> ", " + only.id()).orElse("") + ".");
            return ExitCode.FAILED;
        }
        System.out.printf(
                "Generation %s is live again; %s stays until the next refresh publishes, and a second rollback returns"
                        + " to it.%n",
                live.get().id(), before.map(Generation::id).orElse("no other"));
        return ExitCode.DONE;
    }
}
