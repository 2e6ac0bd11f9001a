package dev.mcdewey.search.reading;

import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.Occurrence;
import dev.mcdewey.search.hits.HitFactory;
import dev.mcdewey.search.store.GuideStore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Fetches chunks and shows each at its place. */
final class ChunkViews {

    private final GuideStore store;

    ChunkViews(GuideStore store) {
        this.store = store;
    }

    /**
     * These chunks in this order.
     *
     * @param files the files that they stand in
     * @param order where they have their neighbours
     * @param filesIndex the index that the files were read from
     */
    Mono<List<ChunkView>> of(List<ChunkId> ids, Map<FileId, GuideFile> files, ReadingOrder order, String filesIndex) {
        if (ids.isEmpty()) {
            return Mono.just(List.of());
        }
        List<String> keys =
                ids.stream().map(id -> key(id, files).value()).distinct().toList();
        return fetch(keys, store.chunksBeside(filesIndex))
                .map(chunks ->
                        ids.stream().map(id -> view(id, files, chunks, order)).toList());
    }

    private Mono<Map<String, GuideChunk>> fetch(List<String> keys, String index) {
        return store.ask(
                        "reading chunks",
                        client -> client.mget(
                                m -> m.index(index).ids(keys).sourceExcludes(Fields.VECTOR, Fields.OCCURRENCES),
                                GuideChunk.class))
                .map(ChunkViews::byKey);
    }

    private static Map<String, GuideChunk> byKey(MgetResponse<GuideChunk> answer) {
        return answer.docs().stream()
                .map(item -> {
                    if (item.isFailure()) {
                        throw new IllegalStateException(
                                "the chunk " + item.failure().id() + " could not be read: "
                                        + item.failure().error().reason());
                    }
                    return item.result();
                })
                .filter(GetResult::found)
                .collect(Collectors.toMap(GetResult::id, result -> Objects.requireNonNull(result.source())));
    }

    private static ChunkKey key(ChunkId id, Map<FileId, GuideFile> files) {
        return file(id, files).spine().get(id.ordinal() - 1).key();
    }

    private static GuideFile file(ChunkId id, Map<FileId, GuideFile> files) {
        return Objects.requireNonNull(files.get(id.file()), () -> "the file of " + id + " is missing in the index");
    }

    private static ChunkView view(
            ChunkId id, Map<FileId, GuideFile> files, Map<String, GuideChunk> chunks, ReadingOrder order) {
        GuideFile file = file(id, files);
        GuideChunk chunk = Objects.requireNonNull(
                chunks.get(key(id, files).value()), () -> "the text of " + id + " is missing in the index");
        return view(file, file.occurrence(id.ordinal() - 1), chunk, order);
    }

    private static ChunkView view(GuideFile file, Occurrence place, GuideChunk chunk, ReadingOrder order) {
        return new ChunkView(
                place.chunkId(),
                file.vendor(),
                file.product(),
                file.version(),
                file.guide(),
                file.title(),
                chunk.headingPath(),
                place.page(),
                place.lastPage(),
                place.pageLabel(),
                place.source(),
                place.url(),
                place.anchor(),
                chunk.kind(),
                chunk.text(),
                order.previous(place.chunkId()),
                order.next(place.chunkId()),
                HitFactory.otherVersions(chunk, file.version()));
    }
}
