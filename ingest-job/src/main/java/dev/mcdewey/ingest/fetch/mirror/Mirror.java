package dev.mcdewey.ingest.fetch.mirror;

import dev.mcdewey.ingest.fetch.net.FetchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was fetched of one source. The manifest names the folder of the files, so that replacing this one file replaces
 * them all at once; whatever else lies beside it was left by a run that did not end.
 *
 * @param folder is made when something has been fetched
 */
public record Mirror(Path folder) {

    private static final String MANIFEST = "mirror.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What was fetched last; empty if nothing ever was.
     *
     * @throws FetchException if the manifest is damaged
     */
    public Optional<Manifest> manifest() throws IOException {
        Path file = folder.resolve(MANIFEST);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(file), Manifest.class))
                    .filter(manifest -> Files.isDirectory(files(manifest)));
        } catch (JacksonException damaged) {
            throw new FetchException(file + " is damaged. Remove its folder to fetch the source anew.", damaged);
        }
    }

    /** The folder of the files of this manifest. */
    public Path files(Manifest manifest) {
        return folder.resolve(manifest.folder());
    }

    /**
     * Begins to fetch the source anew; what was fetched last stays until the update is published.
     *
     * @throws IOException if the folder cannot be written
     */
    public MirrorUpdate update() throws IOException {
        return new MirrorUpdate(this, manifest());
    }

    void publish(Manifest manifest) throws IOException {
        Path next = folder.resolve(MANIFEST + ".next");
        Files.writeString(next, JSON.writeValueAsString(manifest));
        Files.move(next, folder.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Leftovers.removeAllBut(folder, MANIFEST, manifest.folder());
    }
}
