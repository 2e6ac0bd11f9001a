package dev.mcdewey.cli.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends processes of a data folder whose starter was killed. */
final class Leftovers {

    /** Longer than a graceful end takes, in which the first run of a program also writes down its classes. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private Leftovers() {}

    /** Ends what carries the folder's mark; call it only while the folder's lock is held. */
    static void clear(DataFolder data) {
        List<ProcessHandle> left =
                ProcessHandle.allProcesses().filter(p -> isLeftover(p, data)).toList();
        left.forEach(ProcessHandle::destroy);
        left.forEach(Leftovers::awaitEnd);
    }

    private static boolean isLeftover(ProcessHandle process, DataFolder data) {
        String commandLine = process.info().commandLine().orElse("") + " ";
        return process.pid() != ProcessHandle.current().pid() && commandLine.contains(" " + data.mark() + " ");
    }

    static void awaitEnd(ProcessHandle process) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        end.completeOnTimeout(process, GRACE.toSeconds(), TimeUnit.SECONDS).join();
        if (process.isAlive()) {
            process.destroyForcibly();
        }
    }
}
