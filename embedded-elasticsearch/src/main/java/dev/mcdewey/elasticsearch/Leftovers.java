package dev.mcdewey.elasticsearch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes of a data folder's server whose starter is gone.
 *
 * <p>A pid file may name a number that the system has since given to someone else, so it proves nothing; the
 * folder's mark on a process's command line does.
 */
record Leftovers(DataFolder data) {
    // A server with open indices needs a few seconds to flush; after that a kill loses nothing but its translog replay.
    private static final Duration GRACE = Duration.ofSeconds(20);

    /** Ends what is left; call it only while holding the folder's lock. */
    void clear() {
        var left = find();
        left.forEach(ProcessHandle::destroy);
        left.forEach(Leftovers::awaitEnd);
    }

    List<ProcessHandle> find() {
        return ProcessHandle.allProcesses().filter(this::isMarked).toList();
    }

    private boolean isMarked(ProcessHandle process) {
        var commandLine = process.info().commandLine().orElse("") + " ";
        return commandLine.contains(" " + data.mark() + " ")
                && process.pid() != ProcessHandle.current().pid();
    }

    static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Process " + process.pid() + " cannot be awaited", e);
        }
    }
}
