package dev.mcdewey.ingest.fetch.git;

import dev.mcdewey.ingest.declaration.SourceDeclaration.Repository;
import dev.mcdewey.ingest.fetch.mirror.BoundedFolder;
import dev.mcdewey.ingest.fetch.mirror.Fetched;
import dev.mcdewey.ingest.fetch.mirror.Mirror;
import dev.mcdewey.ingest.fetch.mirror.MirrorUpdate;
import dev.mcdewey.ingest.fetch.mirror.Notes;
import dev.mcdewey.ingest.fetch.mirror.Unpacking;
import dev.mcdewey.ingest.fetch.net.FetchException;
import dev.mcdewey.ingest.fetch.net.LocalFiles;
import dev.mcdewey.ingest.fetch.net.Web;
import java.io.IOException;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.ObjectId;

/** Fetches one revision of a repository and keeps its files; the repository itself is not kept. */
public final class Repositories {

    private final Web web;
    private final LocalFiles local;
    private final GitSettings settings;

    /** Makes a fetcher; what this machine's user has set for Git does not count. */
    public Repositories(Web web, LocalFiles local, GitSettings settings) {
        this.web = web;
        this.local = local;
        this.settings = settings;
    }

    /**
     * Fetches the files of a revision, if it is another than last time.
     *
     * @throws IOException if it cannot be had or has no files; the mirror stays as it was
     */
    public Fetched fetch(Repository repository, Mirror mirror) throws IOException {
        NoUserSettings.install();
        try (MirrorUpdate update = mirror.update()) {
            Remote remote = new Remote(address(repository), repository.ref(), web, settings);
            ObjectId revision = remote.revision();
            if (revision.name().equals(update.lastState())) {
                return update.unchanged();
            }
            return export(repository, remote, update);
        } catch (GitAPIException | JGitInternalException failure) {
            throw new FetchException(repository.location() + " was not read: " + reason(failure), failure);
        }
    }

    /** Our own reason where there is one; Git wraps it in less clear ones. */
    private static String reason(Throwable failure) {
        Throwable clearest = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(FetchException.class::isInstance)
                .findFirst()
                .orElse(failure);
        return String.valueOf(clearest.getMessage());
    }

    private String address(Repository repository) throws IOException {
        return repository.location().getScheme().equals("file")
                ? local.open(repository.location()).toUri().toString()
                : repository.location().toString();
    }

    private Fetched export(Repository repository, Remote remote, MirrorUpdate update)
            throws IOException, GitAPIException {
        Notes notes = new Notes();
        BoundedFolder folder = new BoundedFolder(update.folder(), settings.files(), notes);
        RevisionFiles files = new RevisionFiles(new Unpacking(repository.folder(), folder, notes, settings.files()));
        ObjectId revision = remote.fetch(update.incoming(), files::write);
        if (folder.files() == 0) {
            throw new FetchException("It has no files in "
                    + (repository.folder().isEmpty() ? "it" : repository.folder()) + " at " + repository.ref());
        }
        update.publish(revision.name(), folder.files());
        return new Fetched(folder.files(), folder.files(), true, notes.sentences());
    }
}
