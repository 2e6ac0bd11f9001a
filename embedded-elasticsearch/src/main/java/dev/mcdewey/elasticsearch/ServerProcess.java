package dev.mcdewey.elasticsearch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** The watchdog and the server below it, stopped with this JVM at the latest. */
final class ServerProcess {
    private final Process watchdog;
    private final Thread hook;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ServerProcess(Process watchdog) {
        this.watchdog = watchdog;
        this.hook = new Thread(this::stop, "stop-embedded-elasticsearch");
    }

    static ServerProcess start(Command command) throws IOException {
        var process = new ServerProcess(command.run());
        Runtime.getRuntime().addShutdownHook(process.hook);
        return process;
    }

    Process watchdog() {
        return watchdog;
    }

    void close() {
        if (closed.compareAndSet(false, true)) {
            stop();
            forgetHook();
        }
    }

    private void stop() {
        List<ProcessHandle> below = watchdog.descendants().toList();
        try {
            watchdog.getOutputStream().close();
        } catch (IOException e) {
            watchdog.destroy(); // Its trap stops the server just as the closed input would have done.
        }
        Leftovers.awaitEnd(watchdog.toHandle());
        below.forEach(Leftovers::awaitEnd);
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // The JVM is ending: the hook runs, and finds nothing left to stop.
        }
    }
}
