package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.Occurrence;
import dev.mcdewey.index.guide.SpineEntry;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the places of chunks up to date with the spines, which are the truth: chunks of changed files get their
 * present places, chunks that stand nowhere are removed.
 */
public final class Settlement {

    private final ElasticsearchClient client;
    private final StoredFiles files;
    private final WrittenChunks written;

    /** Makes a settlement that leaves alone what this run has stored correctly already. */
    public Settlement(ElasticsearchClient client, StoredFiles files, WrittenChunks written) {
        this.client = client;
        this.files = files;
        this.written = written;
    }

    /**
     * Settles one guide.
     *
     * @param base the generation before, null if there is none
     * @param generation the generation that is being made
     * @param changed the files that were added, changed or removed
     * @return how many chunks the guide has now
     */
    public int settle(GuideName guide, @Nullable Generation base, Generation generation, Set<FileId> changed)
            throws IOException {
        List<GuideFile> now = files.of(generation, guide);
        Set<ChunkKey> touched = new HashSet<>(keysOf(now, changed));
        if (base != null) {
            touched.addAll(keysOf(files.of(base, guide), changed));
        }
        Map<ChunkKey, List<Occurrence>> places = placesIn(now);
        try (BulkWriter bulk = new BulkWriter(client)) {
            for (ChunkKey key : touched) {
                settle(bulk, generation, key, places.get(key));
            }
        }
        return places.size();
    }

    private void settle(BulkWriter bulk, Generation generation, ChunkKey key, @Nullable List<Occurrence> places)
            throws IOException {
        if (places == null) {
            bulk.add(BulkOperation.of(
                    b -> b.delete(d -> d.index(generation.chunks()).id(key.value()))));
        } else if (!written.has(key, places)) {
            bulk.add(BulkOperation.of(b -> b.update(
                    u -> u.index(generation.chunks()).id(key.value()).action(a -> a.doc(Places.of(places))))));
        }
    }

    private static Set<ChunkKey> keysOf(Collection<GuideFile> files, Set<FileId> wanted) {
        return files.stream()
                .filter(file -> wanted.contains(file.fileId()))
                .flatMap(file -> file.spine().stream())
                .map(SpineEntry::key)
                .collect(Collectors.toSet());
    }

    private static Map<ChunkKey, List<Occurrence>> placesIn(Collection<GuideFile> files) {
        record Place(ChunkKey key, Occurrence occurrence) {}
        return files.stream()
                .flatMap(file -> file.places(Place::new))
                .collect(Collectors.groupingBy(
                        Place::key, Collectors.mapping(Place::occurrence, Collectors.toUnmodifiableList())));
    }

    /** The part of a chunk that says where it stands. */
    private record Places(List<String> versions, List<String> chunkIds, List<Occurrence> occurrences) {

        static Places of(List<Occurrence> places) {
            return new Places(
                    Occurrence.versions(places),
                    Occurrence.chunkIds(places).stream().map(Object::toString).toList(),
                    places);
        }
    }
}
