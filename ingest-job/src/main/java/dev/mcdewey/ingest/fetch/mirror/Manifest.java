package dev.mcdewey.ingest.fetch.mirror;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mirror holds.
 *
 * @param folder the name of the folder that has the files
 * @param fetched when they were fetched
 * @param state what tells this state of the source from another, such as a commit; null where each file tells its own
 * @param count how many files they are
 * @param files the files whose origins are known one by one
 */
public record Manifest(
        String folder, Instant fetched, @Nullable String state, int count, List<MirroredFile> files) {

    /** Copies what it is given. */
    public Manifest {
        files = List.copyOf(files);
    }
}
