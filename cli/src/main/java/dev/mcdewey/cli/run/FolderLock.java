package dev.mcdewey.cli.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held while McDewey runs on a data folder; the operating system frees it when the process dies. */
final class FolderLock implements Closeable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(DataFolder data) {
        try {
            FileChannel channel = FileChannel.open(
                    data.root().resolve("mcdewey.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // A file of its own: closing any handle of a locked file would free the lock on POSIX systems.
            Path holder = data.root().resolve("mcdewey.pid");
            if (lock(channel) == null) {
                channel.close();
                throw inUse(data, holder);
            }
            Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new StartException("The data folder " + data.root() + " cannot be locked: " + e, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // Held by this very JVM, to the caller the same as by another process.
        }
    }

    private static StartException inUse(DataFolder data, Path holder) throws IOException {
        return new StartException("McDewey is running on " + data.root() + " already (process "
                + (Files.exists(holder) ? Files.readString(holder) : "unknown")
                + "). Stop it, or choose another folder with --data; to work on the library of this one from there,"
                + " set SPRING_ELASTICSEARCH_URIS to the Elasticsearch address that it printed.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
