package dev.mcdewey.cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The only folder that is written to.
 *
 * @param root its absolute path
 */
public record DataFolder(Path root) {

    /**
     * Makes the folder where it is missing.
     *
     * @throws StartException if it cannot be written to
     */
    public static DataFolder at(Path folder) {
        DataFolder data = new DataFolder(folder.toAbsolutePath().normalize());
        try {
            Files.createDirectories(data.logs());
            Files.createDirectories(data.temporary());
            Files.createDirectories(data.nativeLibraries());
            Files.delete(Files.createTempFile(data.root, "writable", null));
            return data;
        } catch (IOException e) {
            throw new StartException(
                    "The data folder " + data.root + " cannot be written to (" + e
                            + "). Free space or give permission there, or choose another folder with --data.",
                    e);
        }
    }

    Path elasticsearchHome() {
        return root.resolve("elasticsearch");
    }

    Path elasticsearchData() {
        return root.resolve("elasticsearch-data");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    /** Where the tokenizer unpacks its native library, once. */
    Path nativeLibraries() {
        return root.resolve("native");
    }

    /** What the command line of every process of this folder carries, so that a leftover can be told from others. */
    String mark() {
        return "-Dmcdewey.data=" + root;
    }
}
