package dev.mcdewey.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A folder with everything in it. */
record FileTree(Path root) {
    /** Removes the folder with its content; nothing happens where there is none. */
    void delete() throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        for (var path : deepestFirst()) {
            Files.deleteIfExists(path);
        }
    }

    private List<Path> deepestFirst() throws IOException {
        try (var paths = Files.walk(root)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw new IOException("The folder " + root + " cannot be listed", e.getCause());
        }
    }
}
