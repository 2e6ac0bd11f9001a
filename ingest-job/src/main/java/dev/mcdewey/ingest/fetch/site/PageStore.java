package dev.mcdewey.ingest.fetch.site;

import dev.mcdewey.ingest.fetch.mirror.MirrorUpdate;
import dev.mcdewey.ingest.fetch.mirror.MirroredFile;
import dev.mcdewey.ingest.fetch.net.Answer;
import dev.mcdewey.ingest.fetch.net.Validators;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Puts pages into a mirror, each content once under each name. */
final class PageStore {

    private final MirrorUpdate update;
    private final MirrorPaths paths;
    private int news;

    PageStore(MirrorUpdate update, MirrorPaths paths) {
        this.update = update;
        this.paths = paths;
    }

    int size() {
        return update.size();
    }

    /** How many pages were not there before, or were different. */
    int news() {
        return news;
    }

    Validators known(URI address) {
        return update.before(address).map(MirroredFile::validators).orElse(Validators.NONE);
    }

    /** Takes a page that has arrived; empty if the same page is there already under another address. */
    Optional<Path> add(Answer.Content content, String extension) throws IOException {
        if (ContentTypes.hasLinks(extension)) {
            Reencoding.apply(update.incoming(), content.charset());
        }
        URI address = content.address();
        String path = paths.pathOf(address, extension);
        if (!paths.take(path)) {
            Path other = update.folder().resolve(path);
            if (Files.exists(other) && Files.mismatch(other, update.incoming()) < 0) {
                return Optional.empty();
            }
            path = paths.another(path, address);
        }
        news += isNews(address) ? 1 : 0;
        update.add(new MirroredFile(path, address, content.validators()));
        return Optional.of(update.folder().resolve(path));
    }

    private boolean isNews(URI address) throws IOException {
        Optional<MirroredFile> before = update.before(address);
        return before.isEmpty() || Files.mismatch(update.old(before.get()), update.incoming()) >= 0;
    }

    /** Takes a page over as it was; empty if it was not there. */
    Optional<Path> keep(URI address) throws IOException {
        Optional<MirroredFile> before = update.before(address);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        String path = paths.pathOf(address, ContentTypes.said(before.get().path()));
        path = paths.take(path) ? path : paths.another(path, address);
        update.keep(before.get(), path);
        return Optional.of(update.folder().resolve(path));
    }
}
