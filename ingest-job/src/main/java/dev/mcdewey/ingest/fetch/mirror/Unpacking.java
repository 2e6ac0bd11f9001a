package dev.mcdewey.ingest.fetch.mirror;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the files of an archive or a repository go.
 *
 * @param within the folder of it that is taken; empty for all
 * @param folder takes the files
 * @param notes take what is left out
 * @param bounds how much may come out of it, taken or not
 */
public record Unpacking(String within, BoundedFolder folder, Notes notes, Bounds bounds) {

    /** Takes a file, if it stands where it should; one that would leave its folder spoils the whole. */
    public void file(String name, InputStream content) throws IOException {
        String path = InnerPath.below(within, InnerPath.of(name));
        if (!path.isEmpty()) {
            folder.write(path, content);
        }
    }

    /** Leaves out an entry that is no file. */
    public void skip(String name, String kind) throws IOException {
        InnerPath.of(name);
        notes.count(kind + " were skipped", name);
    }
}
