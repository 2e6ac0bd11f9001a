package dev.mcdewey.elasticsearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The user that the server runs as: Elasticsearch refuses root.
 *
 * @param prefix what stands in front of the command; empty for a normal user
 */
record RunAs(List<String> prefix) {
    private static final String NOBODY = "65534";
    private static final RunAs SELF = new RunAs(List.of());

    // Root outside, user 1000 inside: no ownership has to change, and folders that only root may enter still work.
    private static final RunAs NAMESPACE = new RunAs(List.of("unshare", "-U", "--map-user=1000", "--map-group=1000"));
    private static final RunAs OTHER_USER =
            new RunAs(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));

    /** The first way that works here; with the last one the folders are given to that user. */
    static RunAs choose(Path server, DataFolder data) throws IOException {
        if (!isRoot()) {
            return SELF;
        }
        if (NAMESPACE.succeeds("true")) {
            return NAMESPACE;
        }
        if (OTHER_USER.succeeds("true") && handOver(server, data)) {
            return OTHER_USER;
        }
        throw new ElasticsearchStartException("Elasticsearch refuses to run as root, and neither a user namespace"
                + " (unshare -U) nor another user (setpriv) could be used for " + data.root()
                + ". Start McDewey as a normal user, or keep its folders where every user may enter.");
    }

    private static boolean handOver(Path server, DataFolder data) throws IOException {
        return SELF.succeeds("chown", "-R", NOBODY + ":" + NOBODY, data.root().toString())
                && SELF.succeeds("chmod", "-R", "a+rX", server.toString())
                && OTHER_USER.succeeds("test", "-r", server.resolve("lib").toString())
                && OTHER_USER.succeeds("test", "-w", data.root().toString());
    }

    private static boolean isRoot() throws IOException {
        var id = new ProcessBuilder("id", "-u").redirectErrorStream(true).start();
        var output = new String(id.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        return "0".equals(output.strip());
    }

    private boolean succeeds(String... command) throws IOException {
        // By way of the shell, where a program that is not installed is a failure like any other.
        var arguments = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$@\"", "sh"));
        arguments.addAll(prefix);
        arguments.addAll(List.of(command));
        try {
            var builder = new ProcessBuilder(arguments).redirectErrorStream(true);
            return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchStartException("Interrupted while running " + arguments, e);
        }
    }
}
