package dev.mcdewey.ingest.fetch.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes what is not needed any more. */
public final class Leftovers {

    private Leftovers() {}

    /** Removes a file, or a folder and all that it holds; links are removed, not followed. */
    public static void remove(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(path)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    static void removeAllBut(Path folder, String... names) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                if (!List.of(names).contains(String.valueOf(path.getFileName()))) {
                    remove(path);
                }
            }
        }
    }
}
