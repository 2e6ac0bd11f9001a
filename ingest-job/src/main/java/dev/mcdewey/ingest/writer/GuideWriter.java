package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.FileContent;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.ingest.chunker.ChunkDraft;
import dev.mcdewey.ingest.report.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes files into a generation that nobody reads yet: text that is not there is embedded, where the library has
 * embeddings, and stored; then every file gets its spine. Several threads may write at once.
 */
public final class GuideWriter implements AutoCloseable {

    /** So few vectors are lost in a crash, and so often is progress seen to move. */
    private static final int SLICE = 64;

    private final Bulk bulk;
    private final Optional<TextEmbedder> embedder;
    private final Generation generation;
    private final Permission permission;
    private final Progress progress;
    private final WrittenChunks written;

    /** What a writer asks before each slice of texts, since embedding a commit takes long. */
    public interface Permission {

        /** Throws where nothing more may be written. */
        void require() throws IOException;
    }

    /** Makes a writer into this generation. */
    public GuideWriter(
            Bulk bulk,
            Optional<TextEmbedder> embedder,
            Generation generation,
            Permission permission,
            Progress progress,
            WrittenChunks written) {
        this.bulk = bulk;
        this.embedder = embedder;
        this.generation = generation;
        this.permission = permission;
        this.progress = progress;
        this.written = written;
    }

    /** Writes files, or fails and leaves some of them half written, which the next refresh of the library sees. */
    public void write(List<ReadFile> files) throws IOException {
        Map<ChunkKey, NewChunk> candidates = new LinkedHashMap<>();
        List<BulkOperation> content = new ArrayList<>();
        List<BulkOperation> spines = new ArrayList<>();
        for (ReadFile file : files) {
            GuideFile guideFile = Spines.guideFile(file);
            String id = guideFile.fileId().toString();
            content.add(indexed(generation.content(), id, FileContent.of(guideFile, texts(file))));
            spines.add(indexed(generation.files(), id, guideFile));
            collect(candidates, file, guideFile);
        }
        storeInSlices(written.claim(candidates.values()), content);
        // The spine is the sign that all of a file is there.
        bulk.send(spines);
        progress.filesDone(files.size());
    }

    private static List<String> texts(ReadFile file) {
        return file.chunks().stream().map(ChunkDraft::text).toList();
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

    private void storeInSlices(List<NewChunk> chunks, List<BulkOperation> content) throws IOException {
        int step = embedder.isPresent() ? SLICE : Math.max(1, chunks.size());
        List<BulkOperation> waiting = content;
        for (int from = 0; from < chunks.size(); from += step) {
            permission.require();
            List<NewChunk> slice = chunks.subList(from, Math.min(chunks.size(), from + step));
            List<BulkOperation> operations =
                    stored(slice, embedder.map(model -> vectors(model, slice)).orElse(null));
            operations.addAll(waiting);
            bulk.send(operations);
            waiting = List.of();
            written.stored(slice.size());
            progress.chunksStored(slice.size());
        }
        bulk.send(waiting);
    }

    private static List<float[]> vectors(TextEmbedder model, List<NewChunk> slice) {
        return model.embedPassages(slice.stream().map(NewChunk::embeddingInput).toList());
    }

    private List<BulkOperation> stored(List<NewChunk> slice, @Nullable List<float[]> vectors) {
        return IntStream.range(0, slice.size())
                .mapToObj(i -> stored(slice.get(i), vectors == null ? null : vectors.get(i)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private BulkOperation stored(NewChunk chunk, float @Nullable [] vector) {
        return indexed(generation.chunks(), chunk.key().value(), chunk.stored(vector));
    }

    private static BulkOperation indexed(String index, String id, Object document) {
        return BulkOperation.of(b -> b.index(i -> i.index(index).id(id).document(document)));
    }

    /** Ends the progress. */
    @Override
    public void close() {
        progress.close();
    }
}
