package dev.mcdewey.cli.run;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What was started, to be stopped last first; what arrives after the stop is stopped at once. */
final class StartedParts implements Closeable {

    private final Deque<Closeable> parts = new ArrayDeque<>();
    private final List<Process> processes = new ArrayList<>();
    private boolean stopped;

    /**
     * Takes over a part.
     *
     * @throws StartException if all was stopped before, by Ctrl-C for example; the part is stopped then too
     */
    synchronized void add(Closeable part) throws IOException {
        if (stopped) {
            part.close();
            throw new StartException("McDewey is stopping");
        }
        parts.push(part);
    }

    /** Takes over a process of a program. */
    synchronized void add(Process process, JavaProgram program) throws IOException {
        processes.add(process);
        add(() -> end(process, program));
    }

    private static void end(Process process, JavaProgram program) throws IOException {
        process.destroy();
        Leftovers.awaitEnd(process.toHandle());
        program.classes().keepFrom(process);
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    @Override
    public synchronized void close() throws IOException {
        stopped = true;
        // All are told before the first is awaited: they end side by side.
        processes.forEach(Process::destroy);
        while (!parts.isEmpty()) {
            parts.pop().close();
        }
    }
}
