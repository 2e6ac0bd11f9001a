package dev.mcdewey.ingest.fetch.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a mirror shows. */
public final class MirroredFiles {

    private MirroredFiles() {}

    /** The paths of its files. */
    public static List<String> of(Mirror mirror) throws IOException {
        Path folder = mirror.files(mirror.manifest().orElseThrow());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
