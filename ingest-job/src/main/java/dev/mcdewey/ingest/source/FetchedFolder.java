package dev.mcdewey.ingest.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * A folder outside of the library whose files belong to one of its guides.
 *
 * @param place the guide
 * @param path the folder
 * @param into the folder of the guide that its files stand in, with slashes; empty for the guide's own
 * @param addresses where the files came from, by their paths in this folder; a file may be missing
 */
public record FetchedFolder(GuidePlace place, Path path, String into, Map<String, URI> addresses) {

    /** Copies what it is given. */
    public FetchedFolder {
        addresses = Map.copyOf(addresses);
    }

    /** Where its files stand in the library. */
    Path inLibrary() {
        return place.folder().resolve(into);
    }
}
