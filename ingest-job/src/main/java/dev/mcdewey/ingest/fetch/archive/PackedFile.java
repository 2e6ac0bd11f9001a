package dev.mcdewey.ingest.fetch.archive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An archive on this machine.
 *
 * @param state what tells it from an older one; null if nothing does
 */
record PackedFile(Path path, @Nullable String state) {}
