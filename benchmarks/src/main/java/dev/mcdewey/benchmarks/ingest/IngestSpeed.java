package dev.mcdewey.benchmarks.ingest;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.mcdewey.benchmarks.model.RawModels;
import dev.mcdewey.benchmarks.server.JsonServer;
import dev.mcdewey.elasticsearch.EmbeddedElasticsearch;
import dev.mcdewey.elasticsearch.Settings;
import dev.mcdewey.index.embedding.EmbeddingProvider;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Texts per second of the ingest job, and of the embedding model with nothing around it. */
@Command(
        name = "ingest-speed",
        mixinStandardHelpOptions = true,
        description =
                "Ingests a library into a new index, then embeds the same texts with the model alone, or stores them by bulk"
                        + " requests alone.")
public final class IngestSpeed implements Callable<Integer> {

    /** The first calls of a session are slower than all that follow. */
    private static final int WARM_UP = 16;

    @Option(names = "--library", required = true, paramLabel = "DIR", description = "the folder of the guides")
    private Path library = Path.of("");

    @Option(
            names = "--sample",
            defaultValue = "1",
            paramLabel = "N",
            description = "give the model alone every N-th text only (default: 1)")
    private int sample = 1;

    @Option(names = "--heap", defaultValue = "1024", paramLabel = "MB", description = "memory of Elasticsearch")
    private int heap;

    @Option(names = "--keyword-only", description = "without embedding, against bulk requests alone")
    private boolean keywordOnly;

    @Option(
            names = "--elasticsearch",
            paramLabel = "URL",
            description = "a running server without a library, which stays there; else one is started for the while")
    private @Nullable URI elasticsearch;

    @Option(
            names = "--warm",
            defaultValue = "0",
            paramLabel = "N",
            description = "ingest it N times before, under another name: a server that has been in use, and a new job")
    private int warm;

    /** Made by picocli. */
    public IngestSpeed() {}

    @Override
    public Integer call() throws Exception {
        Path home = Path.of(System.getProperty("mcdewey.home", "")).toAbsolutePath();
        Path temporary = Files.createTempDirectory("ingest-speed");
        try {
            ingest(home, temporary);
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(temporary);
        }
    }

    private void ingest(Path home, Path temporary) throws Exception {
        if (elasticsearch != null) {
            ingest(home, temporary, elasticsearch);
            return;
        }
        Settings settings = Settings.of(home.resolve("target/elasticsearch"), temporary.resolve("elasticsearch"))
                .withHeapMegabytes(heap);
        try (EmbeddedElasticsearch server = EmbeddedElasticsearch.start(settings)) {
            ingest(home, temporary, server.uri());
        }
    }

    private void ingest(Path home, Path temporary, URI server) throws Exception {
        EmbeddingProvider provider = keywordOnly ? EmbeddingProvider.NONE : EmbeddingProvider.IN_PROCESS;
        IngestJob job = new IngestJob(home, temporary);
        for (int i = 0; i < warm; i++) {
            job.run(library.toAbsolutePath(), server, provider, "before", "--mcdewey.ingest.rebuild=true");
        }
        job.run(library.toAbsolutePath(), server, provider, "mcdewey");
        compare(server);
    }

    private void compare(URI elasticsearch) throws Exception {
        try (JsonServer server = JsonServer.at(elasticsearch)) {
            Ingested ingested = new IngestedReader(server).read();
            System.out.println("milliseconds of each step  " + ingested.steps());
            if (keywordOnly) {
                compareWithBulk(ingested, new RawBulk(server));
            } else {
                compareWithModel(ingested);
            }
        }
    }

    private static void compareWithBulk(Ingested ingested, RawBulk floor) throws IOException {
        print("ingest job", "files", ingested.files(), ingested.seconds());
        int chunks = ingested.chunks().size();
        double job = print("ingest job", "chunks", chunks, ingested.seconds());
        double bulk = print("bulk requests alone", "chunks", chunks, floor.seconds(ingested.chunks()));
        System.out.printf(Locale.ROOT, "%-24s %8.3f%n", "ingest job / bulk alone", job / bulk);
    }

    private void compareWithModel(Ingested ingested) throws Exception {
        double job = ingested.embeddings() / ingested.seconds();
        print("ingest job", "texts", ingested.embeddings(), ingested.seconds());
        List<String> texts = IntStream.range(0, ingested.texts().size())
                .filter(i -> i % sample == 0)
                .mapToObj(ingested.texts()::get)
                .toList();
        double raw = raw(texts);
        System.out.printf(Locale.ROOT, "%-24s %8.3f%n", "ingest job / model alone", job / raw);
        langchain4j(texts);
    }

    private static double raw(List<String> texts) throws Exception {
        try (RawModels models = new RawModels()) {
            models.embedAll(texts.subList(0, Math.min(WARM_UP, texts.size())));
            long start = System.nanoTime();
            models.embedAll(texts);
            return print("model alone", "texts", texts.size(), (System.nanoTime() - start) / 1e9);
        }
    }

    private static void langchain4j(List<String> texts) {
        BgeSmallEnV15QuantizedEmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
        List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
        model.embedAll(segments.subList(0, Math.min(WARM_UP, segments.size())));
        long start = System.nanoTime();
        model.embedAll(segments);
        print("LangChain4j as it comes", "texts", texts.size(), (System.nanoTime() - start) / 1e9);
    }

    private static double print(String what, String unit, long count, double seconds) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf(
                Locale.ROOT,
                "%-24s %8.2f %s/s (%,d in %.1f s; load %.1f)%n",
                what,
                count / seconds,
                unit,
                count,
                seconds,
                load);
        return count / seconds;
    }
}
