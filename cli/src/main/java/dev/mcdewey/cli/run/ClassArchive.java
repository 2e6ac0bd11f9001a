package dev.mcdewey.cli.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;

/**
 * The classes of a program as a JVM keeps them for its next start; made at the end of the first run.
 *
 * @param file where it is, once it is whole
 */
record ClassArchive(Path file) {

    /** Killed (137) or crashed in the middle of writing it; a stop by signal (130, 143) lets it finish. */
    private static final Set<Integer> STOPPED = Set.of(129, 130, 143);

    private static final int FIRST_SIGNAL = 128;

    /** What tells the JVM to use it, or to make it; without what it would say of classes it cannot keep. */
    List<String> options() {
        if (file.toString().contains(File.pathSeparator)) {
            return List.of(); // The JVM would take the name for several.
        }
        String option =
                Files.exists(file) ? "-XX:SharedArchiveFile=" + file : "-XX:ArchiveClassesAtExit=" + unfinished();
        return List.of("-Xshare:auto", "-Xlog:cds*=off", option);
    }

    /** Keeps what an ended process has written, if it came to the end of it. */
    void keepFrom(Process process) throws IOException {
        if (!Files.exists(unfinished()) || process.isAlive()) {
            return;
        }
        if (process.exitValue() < FIRST_SIGNAL || STOPPED.contains(process.exitValue())) {
            Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.delete(unfinished());
        }
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".unfinished");
    }
}
