package dev.mcdewey.cli.run;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of guides that is there.
 *
 * @param path its absolute path
 */
public record LibraryFolder(Path path) {

    /**
     * Looks for a folder before anything heavy is started for it.
     *
     * @throws StartException if there is none or it cannot be entered
     */
    public static LibraryFolder at(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(path)) {
            throw new StartException("There is no library folder at " + path
                    + ". Name one that holds vendor/product/version/guide/files with --library.");
        }
        if (!Files.isReadable(path) || !Files.isExecutable(path)) {
            throw new StartException("The library folder " + path + " cannot be read. Check its permissions.");
        }
        return new LibraryFolder(path);
    }
}
