package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.ingest.report.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Writes files into a generation that nobody reads yet: text that is not there is embedded, where the library has
 * embeddings, and stored; every file gets its spine.
 */
public final class GuideWriter implements ItemWriter<ReadFile>, AutoCloseable {

    /** Vectors are sent on while the next ones are computed; small enough that progress is seen to move. */
    private static final int SLICE = 64;

    private final ElasticsearchClient client;
    private final Optional<TextEmbedder> embedder;
    private final Generation generation;
    private final Progress progress;
    private final WrittenChunks written;
    private final BulkWriter bulk;

    /** Makes a writer into this generation. */
    public GuideWriter(
            ElasticsearchClient client,
            Optional<TextEmbedder> embedder,
            Generation generation,
            Progress progress,
            WrittenChunks written) {
        this.client = client;
        this.embedder = embedder;
        this.generation = generation;
        this.progress = progress;
        this.written = written;
        this.bulk = new BulkWriter(client);
    }

    @Override
    public void write(Chunk<? extends ReadFile> files) throws IOException {
        Map<ChunkKey, NewChunk> candidates = new LinkedHashMap<>();
        List<GuideFile> guideFiles = new ArrayList<>();
        for (ReadFile file : files) {
            GuideFile guideFile = Spines.guideFile(file);
            guideFiles.add(guideFile);
            collect(candidates, file, guideFile);
        }
        candidates.keySet().removeAll(stored(candidates.keySet()));
        storeInSlices(List.copyOf(candidates.values()));
        for (GuideFile guideFile : guideFiles) {
            bulk.add(indexed(generation.files(), guideFile.fileId().toString(), guideFile));
        }
        progress.filesDone(files.size());
    }

    private static void collect(Map<ChunkKey, NewChunk> candidates, ReadFile file, GuideFile guideFile) {
        for (int i = 0; i < guideFile.spine().size(); i++) {
            ChunkKey key = guideFile.spine().get(i).key();
            int index = i;
            candidates
                    .computeIfAbsent(
                            key, k -> new NewChunk(k, file, file.chunks().get(index)))
                    .standsAt(guideFile.occurrence(index));
        }
    }

    private Set<ChunkKey> stored(Collection<ChunkKey> keys) throws IOException {
        Set<ChunkKey> stored = new HashSet<>(written.among(keys));
        List<String> unknown = keys.stream()
                .filter(key -> !stored.contains(key))
                .map(ChunkKey::value)
                .toList();
        if (!unknown.isEmpty()) {
            MgetResponse<Void> found =
                    client.mget(m -> m.index(generation.chunks()).ids(unknown).source(s -> s.fetch(false)), Void.class);
            found.docs().stream()
                    .filter(doc -> doc.isResult() && doc.result().found())
                    .forEach(doc -> stored.add(new ChunkKey(doc.result().id())));
        }
        return stored;
    }

    private void storeInSlices(List<NewChunk> chunks) throws IOException {
        for (int from = 0; from < chunks.size(); from += SLICE) {
            List<NewChunk> slice = chunks.subList(from, Math.min(chunks.size(), from + SLICE));
            Optional<List<float[]>> vectors = embedder.map(model -> model.embedPassages(
                    slice.stream().map(NewChunk::embeddingInput).toList()));
            for (int i = 0; i < slice.size(); i++) {
                store(slice.get(i), vectors.isPresent() ? vectors.get().get(i) : null);
            }
            progress.chunksStored(slice.size());
        }
    }

    private void store(NewChunk chunk, float @Nullable [] vector) throws IOException {
        bulk.add(indexed(generation.chunks(), chunk.key().value(), chunk.stored(vector)));
        written.add(chunk.key(), chunk.occurrences());
    }

    private static BulkOperation indexed(String index, String id, Object document) {
        return BulkOperation.of(b -> b.index(i -> i.index(index).id(id).document(document)));
    }

    /** Waits until everything has arrived in Elasticsearch and ends the progress; throws what was refused. */
    @Override
    public void close() throws IOException {
        try {
            bulk.close();
        } finally {
            progress.close();
        }
    }
}
