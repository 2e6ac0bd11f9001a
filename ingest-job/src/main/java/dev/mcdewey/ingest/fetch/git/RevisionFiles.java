package dev.mcdewey.ingest.fetch.git;

import dev.mcdewey.ingest.fetch.mirror.Unpacking;
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

    private final Unpacking target;
    private int folders;

    RevisionFiles(Unpacking target) {
        this.target = target;
    }

    void write(Repository repository, ObjectId revision) throws IOException {
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commits.parseCommit(revision).getTree());
            if (!target.within().isEmpty()) {
                walk.setFilter(PathFilter.create(target.within()));
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
            target.notes().count("symbolic links were skipped", walk.getPathString());
        } else if (mode.equals(FileMode.GITLINK)) {
            target.notes().count("submodules were skipped", walk.getPathString());
        } else {
            file(walk);
        }
    }

    /** Folders are entered one by one: a few small trees that name each other can stand for billions of them. */
    private void enter(TreeWalk walk) throws IOException {
        folders++;
        if (folders > target.bounds().files()) {
            throw new FetchException("It holds more than %,d folders; nothing of it was taken"
                    .formatted(target.bounds().files()));
        }
        walk.enterSubtree();
    }

    private void file(TreeWalk walk) throws IOException {
        try (InputStream content =
                walk.getObjectReader().open(walk.getObjectId(0)).openStream()) {
            target.file(walk.getPathString(), content);
        }
    }
}
