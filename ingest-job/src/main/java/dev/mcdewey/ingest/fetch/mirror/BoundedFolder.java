package dev.mcdewey.ingest.fetch.mirror;

import dev.mcdewey.ingest.fetch.net.FetchException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that files are unpacked into, up to its bounds, whatever their packing says of their sizes. */
public final class BoundedFolder {

    private final Path folder;
    private final Bounds bounds;
    private final Notes notes;
    private int files;
    private long bytes;

    /** With the notes that take what is left out. */
    public BoundedFolder(Path folder, Bounds bounds, Notes notes) {
        this.folder = folder;
        this.bounds = bounds;
        this.notes = notes;
    }

    /** How many files were written. */
    public int files() {
        return files;
    }

    /**
     * Writes one file.
     *
     * @param path as {@link InnerPath} gave it
     * @throws FetchException if that is too much
     */
    public void write(String path, InputStream content) throws IOException {
        if (files == bounds.files()) {
            throw bounds.tooManyFiles();
        }
        Path file = folder.resolve(path);
        if (Files.exists(file)) {
            notes.count("files stand there twice and were skipped", path);
            return;
        }
        Files.createDirectories(file.getParent());
        if (copied(content, file)) {
            files++;
        } else {
            Files.delete(file);
            notes.count("files of more than %,d bytes were skipped".formatted(bounds.fileBytes()), path);
        }
    }

    private boolean copied(InputStream content, Path file) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                count(read);
                if (size > bounds.fileBytes()) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }

    private void count(int more) throws FetchException {
        bytes += more;
        if (bytes > bounds.bytes()) {
            throw bounds.tooManyBytes();
        }
    }
}
