package dev.mcdewey.ingest.fetch.archive;

import dev.mcdewey.ingest.declaration.SourceDeclaration.Archive;
import dev.mcdewey.ingest.fetch.mirror.BoundedFolder;
import dev.mcdewey.ingest.fetch.mirror.Bounds;
import dev.mcdewey.ingest.fetch.mirror.Fetched;
import dev.mcdewey.ingest.fetch.mirror.Mirror;
import dev.mcdewey.ingest.fetch.mirror.MirrorUpdate;
import dev.mcdewey.ingest.fetch.mirror.Notes;
import dev.mcdewey.ingest.fetch.mirror.Unpacking;
import dev.mcdewey.ingest.fetch.net.FetchException;
import dev.mcdewey.ingest.fetch.net.LocalFiles;
import dev.mcdewey.ingest.fetch.net.Web;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Fetches and unpacks archives. */
public final class Archives {

    private final PackedFiles packed;
    private final ArchiveSettings settings;

    /** Makes a fetcher. */
    public Archives(Web web, LocalFiles local, ArchiveSettings settings) {
        this.packed = new PackedFiles(web, local, settings);
        this.settings = settings;
    }

    /**
     * Unpacks an archive anew, if it has changed.
     *
     * @throws IOException if it cannot be had, is none, holds nothing or was made to do harm; the mirror stays as it was
     */
    public Fetched fetch(Archive archive, Mirror mirror) throws IOException {
        try (MirrorUpdate update = mirror.update()) {
            Optional<PackedFile> file = packed.newer(archive.location(), update.lastState(), update.incoming());
            return file.isEmpty() ? update.unchanged() : unpack(archive, file.get(), update);
        }
    }

    private Fetched unpack(Archive archive, PackedFile file, MirrorUpdate update) throws IOException {
        Notes notes = new Notes();
        Bounds bounds = settings.unpacked(Files.size(file.path()));
        BoundedFolder folder = new BoundedFolder(update.folder(), bounds, notes);
        unpack(file.path(), new Unpacking(archive.folder(), folder, notes, bounds));
        if (folder.files() == 0) {
            throw new FetchException("It holds no files" + (archive.folder().isEmpty() ? "" : " in " + archive.folder())
                    + (notes.sentences().isEmpty()
                            ? ""
                            : ": " + notes.sentences().get(0)));
        }
        update.publish(file.state(), folder.files());
        return new Fetched(folder.files(), folder.files(), true, notes.sentences());
    }

    private static void unpack(Path file, Unpacking unpacking) throws IOException {
        try {
            if (ZipArchive.is(file)) {
                ZipArchive.unpack(file, unpacking);
            } else {
                TarArchive.unpack(file, unpacking);
            }
        } catch (FetchException reason) {
            throw reason;
        } catch (IOException | RuntimeException damaged) {
            throw new FetchException("It cannot be unpacked: " + damaged.getMessage(), damaged);
        }
    }
}
