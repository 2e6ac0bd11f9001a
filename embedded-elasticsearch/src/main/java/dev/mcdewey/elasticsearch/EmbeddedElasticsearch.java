package dev.mcdewey.elasticsearch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A running server of our own: a process beside this one that lives no longer than this one does.
 *
 * <p>It is stopped by {@link #close()}, by the end of this JVM, and, where this JVM is killed, by a watchdog. A server
 * that outlived even that is cleared by the next start on its data folder. Nobody ever attaches to one.
 */
public final class EmbeddedElasticsearch implements Closeable {
    private final ServerProcess process;
    private final DataFolder data;
    private final DataFolderLock lock;
    private final ServerHttp http;
    private final URI uri;
    private final boolean secured;

    private EmbeddedElasticsearch(Settings settings, DataFolder data, DataFolderLock lock, ServerProcess process)
            throws IOException {
        this.process = process;
        this.data = data;
        this.lock = lock;
        this.secured = settings.credentials().isPresent();
        this.http = secured ? ServerHttp.secured(settings.credentials().get(), certificateIn(data)) : ServerHttp.open();
        this.uri = new Readiness(settings, data, process.watchdog()).await(http);
    }

    /**
     * Starts a server and waits until it answers, about ten seconds.
     *
     * @throws ElasticsearchStartException if it cannot be started; the message says why and what to do
     */
    public static EmbeddedElasticsearch start(Settings settings) {
        var server = new Installation(settings.home(), Distribution.find(), AnalysisPlugin.load()).ready();
        var data = DataFolder.create(settings.data());
        try {
            return start(settings, server, data, DataFolderLock.take(data));
        } catch (IOException e) {
            throw new ElasticsearchStartException(
                    "The embedded Elasticsearch for " + data.root() + " could not be started: " + e + ". See "
                            + data.logs() + ".",
                    e);
        }
    }

    private static EmbeddedElasticsearch start(Settings settings, Path server, DataFolder data, DataFolderLock lock)
            throws IOException {
        try {
            new Leftovers(data).clear();
            data.prepare();
            new Configuration(settings, data).write();
            var process = ServerProcess.start(new Command(server, data, RunAs.choose(server, data)));
            return ready(settings, data, lock, process);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedElasticsearch ready(
            Settings settings, DataFolder data, DataFolderLock lock, ServerProcess process) throws IOException {
        try {
            return new EmbeddedElasticsearch(settings, data, lock, process);
        } catch (IOException | RuntimeException e) {
            process.close();
            throw e;
        }
    }

    /** Base URI on the loopback address, {@code https} for a secured server. */
    public URI uri() {
        return uri;
    }

    /** Process id of the server itself. */
    public long pid() {
        try {
            return Long.parseLong(Files.readString(data.pid()).strip());
        } catch (IOException e) {
            throw new IllegalStateException("The server's pid file " + data.pid() + " cannot be read", e);
        }
    }

    /** The certificate (PEM) to trust, of a secured server. */
    public Optional<Path> certificate() {
        return secured ? Optional.of(certificateIn(data)) : Optional.empty();
    }

    /** The file with one line for each use of something deprecated; absent or empty while there is none. */
    public Path deprecationLog() {
        return data.deprecations();
    }

    /** Stops the server and waits for its end; nothing happens the second time. */
    @Override
    public void close() {
        process.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock " + data.lock() + " cannot be freed", e);
        }
    }

    /**
     * Deletes every index whose name starts so, with its aliases; for tests, on a server that was started with
     * {@code action.destructive_requires_name} set to false.
     *
     * @throws IOException if the server refuses or does not answer
     */
    public void deleteIndices(String prefix) throws IOException {
        var answer = http.send("DELETE", uri.resolve("/" + prefix + "*?expand_wildcards=all"));
        if (answer.statusCode() != 200) {
            throw new IOException("Deleting " + prefix + "* was answered with " + answer.body());
        }
    }

    private static Path certificateIn(DataFolder data) {
        return data.configuration().resolve(Security.CERTIFICATE);
    }
}
