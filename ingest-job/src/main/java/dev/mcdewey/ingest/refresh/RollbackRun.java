package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.index.refresh.RefreshLog;
import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.ingest.lease.Lease;
import dev.mcdewey.ingest.lease.Leases;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows readers the generation before the live one again. */
final class RollbackRun {

    private static final Logger LOG = LoggerFactory.getLogger(RollbackRun.class);

    private final Generations generations;
    private final RefreshLog log;
    private final Clock clock;
    private final Leases leases;
    private final String server;

    RollbackRun(Generations generations, RefreshLog log, Leases leases, String server, Clock clock) {
        this.generations = generations;
        this.log = log;
        this.clock = clock;
        this.leases = leases;
        this.server = server;
    }

    ExitCode run() {
        try (Lease lease = leases.take()) {
            lease.check();
            return rolledBack(generations.live());
        } catch (IOException | RuntimeException e) {
            LOG.error("The library was not rolled back", e);
            System.err.println(FailureSentence.of(e, server));
            return ExitCode.FAILED;
        }
    }

    private ExitCode rolledBack(Optional<Generation> before) throws IOException {
        Instant started = clock.instant();
        Optional<Generation> live = generations.rollBack();
        if (live.isEmpty() || before.isEmpty()) {
            System.err.println("There is no generation to return to: only one has been published"
                    + before.map(only -> ", " + only.id()).orElse("") + ".");
            return ExitCode.FAILED;
        }
        log.add(RefreshRecord.rolledBack(live.get().id(), started, clock.instant()));
        System.out.printf(
                "Generation %s is live again; %s stays until the next refresh publishes, and a second rollback returns"
                        + " to it.%n",
                live.get().id(), before.get().id());
        warnOfAnotherRecipe(generations.recipe(live.get()), generations.recipe(before.get()));
        return ExitCode.DONE;
    }

    private static void warnOfAnotherRecipe(GenerationRecipe live, GenerationRecipe before) {
        if (!live.model().equals(before.model())) {
            System.out.printf(
                    "It was made with the embedding model %s: services that are set to %s refuse it until they are set"
                            + " back.%n",
                    live.model(), before.model());
        }
    }
}
