package dev.mcdewey.ingest.fetch.archive;

import dev.mcdewey.ingest.fetch.net.Answer;
import dev.mcdewey.ingest.fetch.net.FetchException;
import dev.mcdewey.ingest.fetch.net.LocalFiles;
import dev.mcdewey.ingest.fetch.net.Validators;
import dev.mcdewey.ingest.fetch.net.Web;
import dev.mcdewey.ingest.fetch.net.WebRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gets archives from the web or from this machine, if they are newer than what is there. */
final class PackedFiles {

    private static final String TAG = "etag ";
    private static final String DATE = "modified ";

    private final Web web;
    private final LocalFiles local;
    private final ArchiveSettings settings;

    PackedFiles(Web web, LocalFiles local, ArchiveSettings settings) {
        this.web = web;
        this.local = local;
        this.settings = settings;
    }

    Optional<PackedFile> newer(URI location, @Nullable String before, Path incoming) throws IOException {
        return location.getScheme().equals("file") ? onDisk(location, before) : download(location, before, incoming);
    }

    private Optional<PackedFile> onDisk(URI location, @Nullable String before) throws IOException {
        Path path = local.open(location);
        String state = "%d bytes of %s".formatted(Files.size(path), Files.getLastModifiedTime(path));
        return state.equals(before) ? Optional.empty() : Optional.of(new PackedFile(path, state));
    }

    private Optional<PackedFile> download(URI location, @Nullable String before, Path incoming) throws IOException {
        Answer answer = web.follow(
                new WebRequest(location, validators(before), settings.mostBytes(), settings.within()), incoming);
        if (answer instanceof Answer.Refused refused) {
            throw new FetchException(refused.sentence());
        }
        return answer instanceof Answer.Content content
                ? Optional.of(new PackedFile(incoming, state(content.validators())))
                : Optional.empty();
    }

    private static Validators validators(@Nullable String state) {
        if (state == null) {
            return Validators.NONE;
        }
        return state.startsWith(TAG)
                ? new Validators(state.substring(TAG.length()), null)
                : new Validators(null, state.substring(DATE.length()));
    }

    private static @Nullable String state(Validators validators) {
        if (validators.etag() != null) {
            return TAG + validators.etag();
        }
        return validators.lastModified() == null ? null : DATE + validators.lastModified();
    }
}
