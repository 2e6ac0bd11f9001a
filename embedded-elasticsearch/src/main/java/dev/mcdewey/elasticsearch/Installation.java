package dev.mcdewey.elasticsearch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The unpacked server with its plugin, shared by every server that is started from the same home. */
final class Installation {
    private final Path home;
    private final Distribution distribution;
    private final AnalysisPlugin plugin;

    Installation(Path home, Distribution distribution, AnalysisPlugin plugin) {
        this.home = home;
        this.distribution = distribution;
        this.plugin = plugin;
    }

    /** The folder of the server, unpacked now if no process has done it before. */
    Path ready() {
        // A changed plugin makes a new folder, so that a running server never sees its files change.
        var folder = home.resolve(distribution.name() + "-" + plugin.fingerprint());
        try {
            return Files.isDirectory(folder) ? folder : unpackOnce(folder);
        } catch (IOException e) {
            throw new ElasticsearchStartException(
                    "Elasticsearch cannot be unpacked into " + home + " (" + e
                            + "). The folder must be writable, with 150 MB free.",
                    e);
        }
    }

    // A file lock belongs to the whole JVM, so threads of one JVM queue at the class.
    private Path unpackOnce(Path folder) throws IOException {
        synchronized (Installation.class) {
            Files.createDirectories(home);
            try (var channel = FileChannel.open(
                            home.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                return lock.isValid() && !Files.isDirectory(folder) ? unpack(folder) : folder;
            }
        }
    }

    private Path unpack(Path folder) throws IOException {
        // The name is fixed: what a killed process left there is removed under the lock.
        var half = home.resolve("unpacking");
        new FileTree(half).delete();
        Files.createDirectories(half);
        extract(half);
        var server = half.resolve(distribution.name());
        plugin.installInto(server.resolve("plugins"));
        Files.move(server, folder, StandardCopyOption.ATOMIC_MOVE);
        new FileTree(half).delete();
        return folder;
    }

    private void extract(Path target) throws IOException {
        try (var zip = new ZipFile(distribution.zip().toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                extract(zip, entries.nextElement(), target);
            }
        }
    }

    private static void extract(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive has an entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, path);
        }
    }
}
