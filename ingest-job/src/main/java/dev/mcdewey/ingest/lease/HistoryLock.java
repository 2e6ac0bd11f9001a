package dev.mcdewey.ingest.lease;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Held while a job keeps its history in a file, which one process can open at a time; the operating system frees it
 * when the process dies. The database has a lock of its own, but does not say who holds it.
 */
final class HistoryLock implements AutoCloseable {

    private final FileChannel channel;

    private HistoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes a history, named without its extension.
     *
     * @throws LeaseHeldException if another process has it
     */
    static HistoryLock take(Path history) throws IOException {
        Files.createDirectories(history.toAbsolutePath().getParent());
        FileChannel channel =
                FileChannel.open(beside(history, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        // A file of its own: closing any handle of a locked file would free the lock on POSIX systems.
        Path holder = beside(history, ".holder");
        if (lock(channel) == null) {
            channel.close();
            throw held(history, holder);
        }
        Files.writeString(holder, Holder.current() + " since " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return new HistoryLock(channel);
    }

    private static Path beside(Path history, String extension) {
        return history.resolveSibling(history.getFileName() + extension);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // Held by this very JVM, to the caller the same as by another process.
        }
    }

    private static LeaseHeldException held(Path history, Path holder) throws IOException {
        return new LeaseHeldException("The job history " + history + " is in use, by "
                + (Files.exists(holder) ? Files.readString(holder) : "a process that does not say its name")
                + ". Wait until it is done, or choose another data folder with --mcdewey.data.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
