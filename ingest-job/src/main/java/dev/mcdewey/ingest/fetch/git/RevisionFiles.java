package dev.mcdewey.ingest.fetch.git;

import dev.mcdewey.ingest.fetch.mirror.BoundedFolder;
import dev.mcdewey.ingest.fetch.mirror.Bounds;
import dev.mcdewey.ingest.fetch.mirror.InnerPath;
import dev.mcdewey.ingest.fetch.mirror.Notes;
import dev.mcdewey.ingest.fetch.net.FetchException;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** Writes the files of a revision, or of one folder of it. */
final class RevisionFiles {

    private final String within;
    private final BoundedFolder folder;
    private final Notes notes;
    private final Bounds bounds;
    private int folders;

    RevisionFiles(String within, BoundedFolder folder, Notes notes, Bounds bounds) {
        this.within = within;
        this.folder = folder;
        this.notes = notes;
        this.bounds = bounds;
    }

    void write(Repository repository, ObjectId revision) throws IOException {
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commits.parseCommit(revision).getTree());
            if (!within.isEmpty()) {
                walk.setFilter(PathFilter.create(within));
            }
            while (walk.next()) {
                visit(walk);
            }
        }
    }

    private void visit(TreeWalk walk) throws IOException {
        FileMode mode = walk.getFileMode();
        if (walk.isSubtree()) {
            enter(walk);
        } else if (mode.equals(FileMode.SYMLINK)) {
            notes.count("symbolic links were skipped", walk.getPathString());
        } else if (mode.equals(FileMode.GITLINK)) {
            notes.count("submodules were skipped", walk.getPathString());
        } else {
            file(walk);
        }
    }

    /** Folders are entered one by one: a few small trees that name each other can stand for billions of them. */
    private void enter(TreeWalk walk) throws IOException {
        folders++;
        if (folders > bounds.files()) {
            throw new FetchException(
                    "It holds more than %,d folders; nothing of it was taken".formatted(bounds.files()));
        }
        walk.enterSubtree();
    }

    private void file(TreeWalk walk) throws IOException {
        String path = InnerPath.below(within, InnerPath.of(walk.getPathString()));
        if (!path.isEmpty()) {
            try (InputStream content =
                    walk.getObjectReader().open(walk.getObjectId(0)).openStream()) {
                folder.write(path, content);
            }
        }
    }
}
