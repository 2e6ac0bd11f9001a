package dev.mcdewey.cli.run;

import dev.mcdewey.elasticsearch.ElasticsearchStartException;
import dev.mcdewey.elasticsearch.EmbeddedElasticsearch;
import dev.mcdewey.elasticsearch.Settings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** McDewey running on one data folder: what it started ends with it. */
public final class Installation implements Closeable {

    /** Where a user's own Elasticsearch is; the embedded one is not started then. */
    private static final String URIS = "SPRING_ELASTICSEARCH_URIS";

    /** Parsing the largest file that is let in takes some 300 MB on each of two cores. */
    private static final String INGEST_HEAP = "1g";

    /** The model lives outside the heap; answers are small. */
    private static final String SERVICE_HEAP = "384m";

    private final Checkout checkout;
    private final DataFolder data;
    private final Deque<Closeable> started = new ArrayDeque<>();
    private final List<Service> services = new ArrayList<>();
    private String elasticsearch = "";

    private Installation(Checkout checkout, DataFolder data) {
        this.checkout = checkout;
        this.data = data;
    }

    /** Takes a data folder into use, and ends what a killed McDewey left running on it. */
    public static Installation open(Checkout checkout, DataFolder data) {
        Installation installation = new Installation(checkout, data);
        installation.started.push(FolderLock.take(data));
        Leftovers.clear(data);
        Runtime.getRuntime().addShutdownHook(new Thread(installation::closeQuietly, "stop"));
        return installation;
    }

    /** Uses the Elasticsearch that the environment names, or starts the embedded one; returns its address. */
    public String elasticsearch(int heapMegabytes) throws IOException {
        String named = System.getenv(URIS);
        elasticsearch = named == null || named.isBlank() ? startEmbedded(heapMegabytes) : named;
        return elasticsearch;
    }

    private String startEmbedded(int heapMegabytes) throws IOException {
        Settings settings =
                Settings.of(data.elasticsearchHome(), data.elasticsearchData()).withHeapMegabytes(heapMegabytes);
        try {
            EmbeddedElasticsearch server = EmbeddedElasticsearch.start(settings);
            push(server);
            return server.uri().toString();
        } catch (ElasticsearchStartException e) {
            throw new StartException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Refreshes the library, before the user's eyes; returns the job's exit code. */
    public int ingest(Path library, boolean rebuild) throws InterruptedException {
        boolean terminal = Boolean.getBoolean("mcdewey.terminal");
        Process job = program("ingest-job")
                .heap(INGEST_HEAP)
                .argument("--mcdewey.ingest.library=" + library.toAbsolutePath().normalize())
                .argument("--mcdewey.ingest.rebuild=" + rebuild)
                .argument("--mcdewey.ingest.progress=" + (terminal ? "bar" : "plain"))
                .argument("--mcdewey.data=" + data.root())
                .startVisible();
        push(() -> end(job));
        return job.waitFor();
    }

    /** Starts a service on a port; it is not ready yet. */
    public void start(String module, int port) {
        JavaProgram program = program(module).heap(SERVICE_HEAP).environment("SERVER_PORT", Integer.toString(port));
        Process process = program.startLogged();
        push(() -> end(process));
        services.add(new Service(program, process, port));
    }

    private JavaProgram program(String module) {
        return new JavaProgram(module, checkout.jar(module), data).environment(URIS, elasticsearch);
    }

    /** Waits until every service is ready. */
    public void awaitReady() throws InterruptedException {
        for (Service service : services) {
            service.awaitReady();
        }
    }

    /**
     * Waits until a service ends, which none should.
     *
     * @throws StartException with the end of its log
     */
    public void awaitEnd() {
        CompletableFuture.anyOf(services.stream()
                        .map(service -> service.process().onExit())
                        .toArray(CompletableFuture[]::new))
                .join();
        services.stream()
                .filter(service -> !service.process().isAlive())
                .findFirst()
                .ifPresent(service -> {
                    throw new StartException(service.stopped());
                });
    }

    private synchronized void push(Closeable part) {
        started.push(part);
    }

    private static void end(Process process) {
        process.destroy();
        Leftovers.awaitEnd(process.toHandle());
    }

    /** Stops everything that was started, last first. */
    @Override
    public synchronized void close() throws IOException {
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException e) {
            System.err.println("mcdewey: not everything could be stopped: " + e);
        }
    }
}
