package dev.mcdewey.ingest.fetch.mirror;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The next state of a mirror, which takes the place of the last when it is published, and is gone when it is not. */
public final class MirrorUpdate implements AutoCloseable {

    private static final String FILES = "files-";

    private final Mirror mirror;
    private final Optional<Manifest> last;
    private final Path folder;
    private final Path incoming;
    private final List<MirroredFile> files = new ArrayList<>();
    private final Map<String, MirroredFile> before = new HashMap<>();
    private boolean published;

    MirrorUpdate(Mirror mirror, Optional<Manifest> last) throws IOException {
        this.mirror = mirror;
        this.last = last;
        Files.createDirectories(mirror.folder());
        this.folder = Files.createTempDirectory(mirror.folder(), FILES);
        this.incoming = folder.resolveSibling(folder.getFileName() + ".incoming");
        last.ifPresent(manifest ->
                manifest.files().forEach(file -> before.put(file.url().toString(), file)));
    }

    /** The folder for files, empty at first. */
    public Path folder() {
        return folder;
    }

    /** A place for something that has not arrived wholly yet. */
    public Path incoming() {
        return incoming;
    }

    /** What was fetched from this address last time. */
    public Optional<MirroredFile> before(URI url) {
        return Optional.ofNullable(before.get(url.toString()));
    }

    /** What told the last state of the source from another; null if nothing did. */
    public @Nullable String lastState() {
        return last.map(Manifest::state).orElse(null);
    }

    /** What to say where the source is as it was. */
    public Fetched unchanged() {
        return new Fetched(last.map(Manifest::count).orElse(0), 0, true, List.of());
    }

    /** How many files it has so far. */
    public int size() {
        return files.size();
    }

    /** Takes what has arrived as this file. Its path must be free. */
    public void add(MirroredFile file) throws IOException {
        Files.move(incoming, place(file));
        files.add(file);
    }

    /** The content of a file that was fetched last time. */
    public Path old(MirroredFile file) {
        return mirror.files(last.orElseThrow()).resolve(file.path());
    }

    /** Takes a file over as it was, perhaps under another path, which must be free. */
    public void keep(MirroredFile file, String path) throws IOException {
        MirroredFile kept = new MirroredFile(path, file.url(), file.validators());
        Path old = old(file);
        Path place = place(kept);
        try {
            Files.createLink(place, old);
        } catch (UnsupportedOperationException noLinksHere) {
            Files.copy(old, place);
        }
        files.add(kept);
    }

    private Path place(MirroredFile file) throws IOException {
        Path place = folder.resolve(file.path());
        if (!place.normalize().startsWith(folder)) {
            throw new IOException(file.path() + " would lie outside of " + folder);
        }
        Files.createDirectories(place.getParent());
        if (Files.exists(place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
        return place;
    }

    /**
     * Shows the files that were added or kept, all at once.
     *
     * @throws IOException if that cannot be written; the last state stays then
     */
    public void publish() throws IOException {
        publish(null, files.size());
    }

    /**
     * Shows files that were written into the folder, all at once.
     *
     * @param state what tells this state of the source from another; null if nothing does
     * @param count how many files they are
     * @throws IOException if that cannot be written; the last state stays then
     */
    public void publish(@Nullable String state, int count) throws IOException {
        mirror.publish(new Manifest(String.valueOf(folder.getFileName()), Instant.now(), state, count, files));
        published = true;
    }

    @Override
    public void close() throws IOException {
        Leftovers.remove(incoming);
        if (!published) {
            Leftovers.remove(folder);
        }
    }
}
