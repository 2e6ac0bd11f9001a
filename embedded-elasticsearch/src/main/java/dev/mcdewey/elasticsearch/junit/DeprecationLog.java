package dev.mcdewey.elasticsearch.junit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The server's log of deprecated uses, read from where it was read last. */
final class DeprecationLog {
    private final Path file;
    private long position;

    private DeprecationLog(Path file, long position) {
        this.file = file;
        this.position = position;
    }

    /** What the start itself logged is no test's doing. */
    static DeprecationLog from(Path file) {
        return new DeprecationLog(file, file.toFile().length());
    }

    /** The lines since the last call. The server writes a line before it sends the answer that it belongs to. */
    synchronized List<String> next() {
        try (var content = Files.newInputStream(file)) {
            content.skipNBytes(position);
            var added = content.readAllBytes();
            position += added.length;
            return new String(added, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException("The deprecation log " + file + " cannot be read", e);
        }
    }
}
