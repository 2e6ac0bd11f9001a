package dev.mcdewey.ingest.fetch.mirror;

import dev.mcdewey.ingest.fetch.net.FetchException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names of files as archives and repositories give them, which somebody may have made up to get out of a folder. */
public final class InnerPath {

    private InnerPath() {}

    /**
     * A path that stays inside the folder it is resolved against.
     *
     * @throws FetchException if it was meant to leave it
     */
    public static String of(String name) throws FetchException {
        String path = name.replace('\\', '/');
        boolean leaves = path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || Arrays.asList(path.split("/")).contains("..")
                || path.chars().anyMatch(Character::isISOControl);
        if (leaves) {
            throw new FetchException("It holds an entry that would be written outside of its folder, "
                    + name.replaceAll("\\p{Cntrl}", "?") + "; nothing of it was taken");
        }
        return Arrays.stream(path.split("/"))
                .filter(step -> !step.isEmpty() && !step.equals("."))
                .collect(Collectors.joining("/"));
    }

    /**
     * The part of a path below a folder; empty if it does not stand there.
     *
     * @param folder without slash at its end; empty for all
     */
    public static String below(String folder, String path) {
        if (folder.isEmpty()) {
            return path;
        }
        return path.startsWith(folder + "/") ? path.substring(folder.length() + 1) : "";
    }
}
