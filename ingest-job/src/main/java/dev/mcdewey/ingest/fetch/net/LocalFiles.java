package dev.mcdewey.ingest.fetch.net;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of this machine that a library may take: its own, and those of folders that the operator allows. */
public final class LocalFiles {

    private final List<Path> folders;

    /**
     * Makes the rule.
     *
     * @param library the library's own folder
     * @param allowed other folders
     */
    public LocalFiles(Path library, List<Path> allowed) {
        this.folders = Stream.concat(Stream.of(library), allowed.stream()).toList();
    }

    /**
     * The real path behind an address of this machine.
     *
     * @throws FetchException if it is not there or lies outside, also by a link
     */
    public Path open(URI address) throws IOException {
        Path path = Path.of(address);
        if (!Files.exists(path)) {
            throw new FetchException(path + " is not there");
        }
        Path real = path.toRealPath();
        for (Path folder : folders) {
            if (Files.exists(folder) && real.startsWith(folder.toRealPath())) {
                return real;
            }
        }
        throw new FetchException(path + " lies outside of the library. Add its folder to"
                + " mcdewey.sources.allowed-folders if it may be read");
    }
}
