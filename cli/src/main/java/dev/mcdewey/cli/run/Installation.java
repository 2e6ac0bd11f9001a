package dev.mcdewey.cli.run;

import dev.mcdewey.elasticsearch.ElasticsearchStartException;
import dev.mcdewey.elasticsearch.EmbeddedElasticsearch;
import dev.mcdewey.elasticsearch.Settings;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** McDewey running on one data folder: what it started ends with it. */
public final class Installation implements Closeable {

    /** Where a user's own Elasticsearch is; the embedded one is not started then. */
    private static final String URIS = "SPRING_ELASTICSEARCH_URIS";

    /** Where the embedded server looks for the archive it is unpacked from. */
    private static final String ARCHIVE = "mcdewey.elasticsearch.distribution";

    /** Parsing the largest file that is let in takes some 300 MB on each of two cores. */
    private static final String INGEST_HEAP = "640m";

    /** The model lives outside the heap; answers are small. */
    private static final String SERVICE_HEAP = "384m";

    private static final Duration BETWEEN_ENDS = Duration.ofMillis(200);

    private final Checkout checkout;
    private final DataFolder data;
    private final StartedParts started = new StartedParts();
    private final List<Service> services = new ArrayList<>();
    private final Programs programs;
    private String elasticsearch = "";
    private Instant refreshed = Instant.MAX;

    private Installation(Checkout checkout, DataFolder data, FolderLock lock) throws IOException, InterruptedException {
        this.checkout = checkout;
        this.data = data;
        started.add(lock);
        Leftovers.clear(data);
        programs = Programs.unpacked(checkout, data);
    }

    /** Takes a data folder into use, and ends what a killed McDewey left running on it. */
    public static Installation open(Checkout checkout, DataFolder data) throws IOException, InterruptedException {
        Installation installation = new Installation(checkout, data, FolderLock.take(data));
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
        if (System.getProperty(ARCHIVE) == null) {
            System.setProperty(ARCHIVE, checkout.serverArchive().toString());
        }
        Settings settings =
                Settings.of(data.elasticsearchHome(), data.elasticsearchData()).withHeapMegabytes(heapMegabytes);
        try {
            EmbeddedElasticsearch server = EmbeddedElasticsearch.start(settings);
            started.add(server);
            return server.uri().toString();
        } catch (ElasticsearchStartException e) {
            throw new StartException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Refreshes the library, before the user's eyes; returns the job's exit code.
     *
     * @throws StartException if the job was killed
     */
    public int ingest(LibraryFolder library, boolean rebuild, boolean forced) throws IOException, InterruptedException {
        boolean terminal = Boolean.getBoolean("mcdewey.terminal");
        refreshed = Instant.now();
        return run(job().argument("--mcdewey.ingest.library=" + library.path())
                .argument("--mcdewey.ingest.rebuild=" + rebuild)
                .argument("--mcdewey.gate.forced=" + forced)
                .argument("--mcdewey.ingest.progress=" + (terminal ? "bar" : "plain")));
    }

    /** The generation that was live when the refresh ended, as far as the job has lived to tell. */
    public Optional<String> live() {
        return LastRefresh.reportedIn(data.lastRefresh())
                .filter(last -> last.beganSince(refreshed))
                .flatMap(LastRefresh::live);
    }

    /**
     * Returns to the generation before the live one, before the user's eyes; returns the job's exit code.
     *
     * @throws StartException if the job was killed
     */
    public int rollBack() throws IOException, InterruptedException {
        return run(job().argument("--mcdewey.ingest.action=rollback"));
    }

    private JavaProgram job() {
        return program("ingest-job").heap(INGEST_HEAP).quickToStart().argument("--mcdewey.data=" + data.root());
    }

    private int run(JavaProgram program) throws IOException, InterruptedException {
        Process job = program.startVisible();
        started.add(job, program);
        int exit = job.waitFor();
        program.classes().keepFrom(job);
        Optional<Signal> signal = Signal.in(exit);
        if (signal.isPresent() && !isStopping()) {
            throw new StartException("The ingest process was killed (" + signal.get()
                    + "); the library that was live still is, and the next run goes on from what is done.");
        }
        return exit;
    }

    /** Ctrl-C reaches all processes of a terminal at once: whoever saw another end by it waits for it here. */
    private boolean isStopping() throws InterruptedException {
        Thread.sleep(BETWEEN_ENDS.toMillis());
        return started.isStopped();
    }

    /** Starts a service on a port; it is not ready yet. */
    public void start(String module, int port) throws IOException {
        JavaProgram program = program(module).heap(SERVICE_HEAP).environment("SERVER_PORT", Integer.toString(port));
        Process process = program.startLogged();
        started.add(process, program);
        services.add(new Service(program, process, port));
    }

    private JavaProgram program(String module) {
        return new JavaProgram(module, programs, data).environment(URIS, elasticsearch);
    }

    /** Waits until every service is ready. */
    public void awaitReady() throws InterruptedException {
        for (Service service : services) {
            service.awaitReady();
        }
    }

    /**
     * Waits until a service ends, which none should, or all are stopped.
     *
     * @throws StartException with the end of its log, if it ended by itself
     */
    public void awaitEnd() throws InterruptedException {
        Service ended = Service.firstToEnd(services);
        if (!started.isStopped()) {
            throw new StartException(ended.stopped());
        }
    }

    /** Stops everything that was started, last first. */
    @Override
    public void close() throws IOException {
        started.close();
    }

    private void closeQuietly() {
        if (!services.isEmpty() && !started.isStopped()) {
            System.err.println("Stopping McDewey (the first time it keeps its loaded classes, to start faster) ...");
        }
        try {
            close();
        } catch (IOException e) {
            System.err.println("mcdewey: not everything could be stopped: " + e);
        }
    }
}
