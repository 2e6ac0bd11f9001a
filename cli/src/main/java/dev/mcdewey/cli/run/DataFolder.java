package dev.mcdewey.cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The only folder that is written to.
 *
 * @param root its real path, so that one folder has one name however it is reached
 */
public record DataFolder(Path root) {

    /** A full disk still makes empty files, so that only content shows whether there is room. */
    private static final byte[] PROBE = new byte[64 * 1024];

    /**
     * Makes the folder where it is missing.
     *
     * @throws StartException if it cannot be written to
     */
    public static DataFolder at(Path folder) {
        try {
            Files.createDirectories(folder);
            DataFolder data = new DataFolder(folder.toRealPath());
            Files.createDirectories(data.logs());
            Files.createDirectories(data.temporary());
            Files.createDirectories(data.nativeLibraries());
            data.probe();
            return data;
        } catch (IOException e) {
            throw new StartException(
                    "The data folder " + folder.toAbsolutePath().normalize() + " cannot be written to (" + e
                            + "). Free space or give permission there, or choose another folder with --data.",
                    e);
        }
    }

    private void probe() throws IOException {
        Path file = Files.createTempFile(root, "writable", null);
        try {
            Files.write(file, PROBE);
        } finally {
            Files.delete(file);
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

    /** Where the job tells of its last refresh, unless its settings say otherwise. */
    Path lastRefresh() {
        String elsewhere = System.getenv("MCDEWEY_REPORT_FOLDER");
        return root.resolve(elsewhere == null || elsewhere.isBlank() ? "reports" : elsewhere)
                .resolve("last-refresh.json");
    }

    /** Where the tokenizer unpacks its native library, once. */
    Path nativeLibraries() {
        return root.resolve("native");
    }

    /**
     * What the command line of every process of this folder carries, so that a leftover can be told from others; as a
     * URI it has no spaces, at which one folder's name could end inside another's.
     */
    String mark() {
        return "-Dmcdewey.data.folder=" + root.toUri().getRawPath();
    }
}
