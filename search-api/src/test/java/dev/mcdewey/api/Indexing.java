package dev.mcdewey.api;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.Occurrence;
import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.CoverageReport;
import dev.mcdewey.index.refresh.DisplayNames;
import dev.mcdewey.index.refresh.FlaggedFile;
import dev.mcdewey.index.refresh.QuarantinedFile;
import dev.mcdewey.index.refresh.RefreshLog;
import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.index.refresh.SourceOutcome;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Writes the invented library as a refresh does. */
final class Indexing {

    private static final String REASON = "The file is no PDF: it begins with 'hello'.";

    private final ElasticsearchClient client;
    private final Generations generations;
    private final RefreshLog refreshes;
    private final EmbeddingSpec embedding;
    private final Optional<TextEmbedder> embedder;

    Indexing(ApplicationContext service) {
        this.client = service.getBean(ElasticsearchClient.class);
        this.generations = service.getBean(Generations.class);
        this.refreshes = service.getBean(RefreshLog.class);
        this.embedding = service.getBean(EmbeddingSpec.class);
        this.embedder =
                Optional.ofNullable(service.getBeanProvider(TextEmbedder.class).getIfAvailable());
    }

    void publishInventedLibrary() throws IOException {
        Generation generation = generations.open(GenerationRecipe.of(embedding));
        client.bulk(contentOf(generation));
        generations.refresh(generation);
        generations.publish(generation);
        refreshes.add(record(generation));
    }

    private BulkRequest contentOf(Generation generation) {
        BulkRequest.Builder bulk = new BulkRequest.Builder();
        chunks().forEach((key, chunk) -> bulk.operations(
                o -> o.index(i -> i.index(generation.chunks()).id(key.value()).document(chunk))));
        InventedLibrary.files().forEach(file -> add(bulk, generation, file, null));
        add(bulk, generation, InventedLibrary.broken(), REASON);
        return bulk.build();
    }

    private static void add(
            BulkRequest.Builder bulk, Generation generation, InventedFile file, @Nullable String quarantine) {
        String id = file.id().toString();
        bulk.operations(o -> o.index(i -> i.index(generation.files()).id(id).document(file.stored(quarantine))));
        bulk.operations(o -> o.index(i -> i.index(generation.content()).id(id).document(file.content())));
    }

    private Map<ChunkKey, GuideChunk> chunks() {
        Map<ChunkKey, GuideChunk> chunks = new LinkedHashMap<>();
        for (InventedFile file : InventedLibrary.files()) {
            GuideFile stored = file.stored(null);
            IntStream.range(0, stored.spine().size())
                    .forEach(i -> addPlace(chunks, file, file.passages().get(i), stored.occurrence(i)));
        }
        return chunks;
    }

    private void addPlace(Map<ChunkKey, GuideChunk> chunks, InventedFile file, Passage passage, Occurrence place) {
        chunks.merge(file.key(passage), chunk(file, passage, List.of(place)), Indexing::both);
    }

    private static GuideChunk both(GuideChunk one, GuideChunk other) {
        List<Occurrence> places = Stream.concat(one.occurrences().stream(), other.occurrences().stream())
                .toList();
        return with(one, places);
    }

    private GuideChunk chunk(InventedFile file, Passage passage, List<Occurrence> places) {
        String headings = GuideChunk.joined(passage.headings());
        float[] vector = embedder.map(model -> model.embedPassages(List.of(headings + "\n" + passage.text()))
                        .get(0))
                .orElse(null);
        return with(
                new GuideChunk(
                        file.vendor(),
                        file.id().product(),
                        file.id().guide(),
                        file.title(),
                        passage.headings(),
                        headings,
                        passage.kind(),
                        passage.text(),
                        List.of(),
                        List.of(),
                        List.of(),
                        vector),
                places);
    }

    private static GuideChunk with(GuideChunk chunk, List<Occurrence> places) {
        List<String> versions =
                places.stream().map(Occurrence::version).distinct().toList();
        List<ChunkId> ids = places.stream().map(Occurrence::chunkId).toList();
        return new GuideChunk(
                chunk.vendor(),
                chunk.product(),
                chunk.guide(),
                chunk.title(),
                chunk.headingPath(),
                chunk.headings(),
                chunk.kind(),
                chunk.text(),
                versions,
                ids,
                places,
                chunk.vector());
    }

    private static RefreshRecord record(Generation generation) {
        Instant now = Instant.parse("2026-03-01T10:15:30Z");
        return new RefreshRecord(
                generation.id(),
                "library",
                now,
                now.plusSeconds(3),
                "published",
                null,
                null,
                new Balance(7, 5, 0, 1, 1, 0),
                40,
                60,
                40,
                60,
                Map.of("index", 2_000L),
                List.of(),
                new DisplayNames(Map.of("acme", "Acme Waterworks"), Map.of(), Map.of()),
                List.of(),
                List.of(
                        new SourceOutcome(
                                "acme/pump/v12.5/web",
                                "https://pump.example/",
                                "failed",
                                0,
                                List.of("https://pump.example/ answers 500")),
                        new SourceOutcome(
                                "acme/pump/v12.5/faq",
                                "https://faq.example/",
                                "incomplete",
                                2,
                                List.of("1 page is gone")),
                        new SourceOutcome("acme/pump/v12.5/kit", "https://kit.example/", "fetched", 9, List.of())),
                List.of(new QuarantinedFile("acme/pump/v12.10/operator-guide/broken.pdf", REASON)),
                new CoverageReport(
                        0.9987,
                        0.61,
                        0.95,
                        List.of(new FlaggedFile("acme/pump/v12.10/operator-guide/lossy.html", 0.61, 0.2))));
    }
}
