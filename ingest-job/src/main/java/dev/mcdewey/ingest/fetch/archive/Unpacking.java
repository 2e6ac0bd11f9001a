package dev.mcdewey.ingest.fetch.archive;

import dev.mcdewey.ingest.fetch.mirror.BoundedFolder;
import dev.mcdewey.ingest.fetch.mirror.Bounds;
import dev.mcdewey.ingest.fetch.mirror.InnerPath;
import dev.mcdewey.ingest.fetch.mirror.Notes;
import java.io.IOException;
import java.io.InputStream;

/**
 * Where the entries of an archive go.
 *
 * @param within the folder of the archive that is taken; empty for all
 * @param bounds how much may come out of the archive, taken or not
 */
record Unpacking(String within, BoundedFolder folder, Notes notes, Bounds bounds) {

    /** Takes an entry, if it stands where it should; one that would leave its folder spoils the whole archive. */
    void file(String name, InputStream content) throws IOException {
        String path = InnerPath.below(within, InnerPath.of(name));
        if (!path.isEmpty()) {
            folder.write(path, content);
        }
    }

    /** Leaves out an entry that is no file. */
    void skip(String name, String kind) throws IOException {
        InnerPath.of(name);
        notes.count(kind + " were skipped", name);
    }
}
