package dev.mcdewey.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder of one server, the only place that it writes to. */
record DataFolder(Path root) {
    /** The folder under its real name, made now if it is not there; a sentence says why it cannot be used. */
    static DataFolder create(Path root) {
        try {
            Files.createDirectories(root);
            var folder = new DataFolder(root.toRealPath());
            Files.delete(Files.createTempFile(folder.root, "writable", null));
            return folder;
        } catch (IOException e) {
            throw new ElasticsearchStartException(
                    "The data folder " + root + " cannot be written (" + e
                            + "). Free space or permissions are missing; or choose another folder with --data.",
                    e);
        }
    }

    /** Makes the folders of a new start and removes what the last one left in the temporary ones. */
    void prepare() throws IOException {
        new FileTree(temporary()).delete();
        new FileTree(configuration()).delete();
        Files.createDirectories(temporary());
        Files.createDirectories(configuration());
        Files.createDirectories(logs());
        if (Files.exists(serverLog())) {
            // A failure of this start must not be explained with lines of the last one.
            Files.move(serverLog(), logs().resolve("mcdewey-before.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(ports());
        Files.deleteIfExists(pid());
    }

    Path configuration() {
        return root.resolve("config");
    }

    Path store() {
        return root.resolve("store");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path lock() {
        return root.resolve("starter.lock");
    }

    Path starter() {
        return root.resolve("starter.pid");
    }

    Path pid() {
        return root.resolve("elasticsearch.pid");
    }

    /** Where the server writes the address that it bound. */
    Path ports() {
        return logs().resolve("http.ports");
    }

    Path console() {
        return logs().resolve("console.log");
    }

    /** Named after the cluster, as the server itself says when it fails. */
    Path serverLog() {
        return logs().resolve("mcdewey.log");
    }

    Path deprecations() {
        return logs().resolve("deprecation.log");
    }

    /** The argument by which every process of this folder's server is known; an URI has no spaces. */
    String mark() {
        return "-Dmcdewey.elasticsearch.data=" + root.toUri().getRawPath();
    }
}
