package dev.mcdewey.ingest.fetch.git;

import dev.mcdewey.ingest.fetch.net.FetchException;
import dev.mcdewey.ingest.fetch.net.Web;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.TransportHttp;

/** A branch or tag of a repository somewhere else. */
final class Remote {

    private static final String FETCHED = "refs/heads/fetched";

    private final String address;
    private final String ref;
    private final Web web;
    private final GitSettings settings;

    Remote(String address, String ref, Web web, GitSettings settings) {
        this.address = address;
        this.ref = ref;
        this.web = web;
        this.settings = settings;
    }

    /** What the branch or tag stands at. */
    ObjectId revision() throws GitAPIException, FetchException {
        Ref found =
                guarded(Git.lsRemoteRepository().setRemote(address)).callAsMap().get(ref);
        if (found == null || found.getObjectId() == null) {
            throw new FetchException(address + " has no " + ref);
        }
        return found.getObjectId();
    }

    /** Something that is done with a repository while it is there. */
    interface Use {
        void of(Repository repository, ObjectId revision) throws IOException;
    }

    /** Fetches the revision without those before it; what it stands at now. */
    ObjectId fetch(Path folder, Use use) throws GitAPIException, IOException {
        try (Git git = Git.init().setBare(true).setDirectory(folder.toFile()).call()) {
            // Git would begin to tidy up a repository that is about to be removed.
            git.getRepository().getConfig().setBoolean("gc", null, "autoDetach", false);
            git.getRepository().getConfig().setInt("gc", null, "auto", 0);
            guarded(git.fetch())
                    .setRemote(address)
                    .setRefSpecs(new RefSpec("+" + ref + ":" + FETCHED))
                    .setTagOpt(TagOpt.NO_TAGS)
                    .setDepth(1)
                    .call();
            ObjectId revision = git.getRepository().resolve(FETCHED);
            if (revision == null) {
                throw new FetchException(address + " did not send " + ref);
            }
            use.of(git.getRepository(), revision);
            return revision;
        }
    }

    private <C extends TransportCommand<C, ?>> C guarded(C command) {
        return command.setTimeout(Math.toIntExact(settings.within().toSeconds()))
                .setTransportConfigCallback(transport -> {
                    if (transport instanceof TransportHttp http) {
                        http.setHttpConnectionFactory(new WebConnections(web, settings));
                    }
                });
    }
}
