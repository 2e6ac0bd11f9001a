package dev.mcdewey.elasticsearch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held by the living starter of a data folder's server; the operating system frees it when the starter dies. */
final class DataFolderLock implements Closeable {
    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataFolderLock take(DataFolder data) throws IOException {
        var channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new ElasticsearchStartException("The data folder " + data.root() + " is in use by process "
                    + holder(data) + ", which started its server. Stop that process, or choose another data folder.");
        }
        // A file of its own: closing any handle of a locked file would free the lock on POSIX systems.
        Files.writeString(data.starter(), Long.toString(ProcessHandle.current().pid()));
        return new DataFolderLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // Held by another server of this very JVM, to the caller the same as by another process.
        }
    }

    private static String holder(DataFolder data) throws IOException {
        return Files.exists(data.starter()) ? Files.readString(data.starter()) : "(not yet named)";
    }
}
