package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.Fields;
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
 * present places, chunks that stand nowhere are removed, and files get their places in the reading order.
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
        String vendor = now.isEmpty() ? "" : now.get(0).vendor();
        Map<ChunkKey, List<Occurrence>> places = placesIn(now);
        try (BulkWriter bulk = new BulkWriter(client)) {
            for (ChunkKey key : touched) {
                settle(bulk, generation, key, Standing.of(vendor, places.getOrDefault(key, List.of())));
            }
            move(bulk, generation, Positions.moved(now));
        }
        return places.size();
    }

    private static void move(BulkWriter bulk, Generation generation, Map<FileId, Integer> positions)
            throws IOException {
        for (Map.Entry<FileId, Integer> moved : positions.entrySet()) {
            bulk.add(BulkOperation.of(b -> b.update(u -> u.index(generation.files())
                    .id(moved.getKey().toString())
                    .action(a -> a.doc(Map.of(Fields.POSITION, moved.getValue()))))));
        }
    }

    private void settle(BulkWriter bulk, Generation generation, ChunkKey key, @Nullable Standing standing)
            throws IOException {
        if (standing == null) {
            bulk.add(BulkOperation.of(
                    b -> b.delete(d -> d.index(generation.chunks()).id(key.value()))));
        } else if (!written.has(key, standing.occurrences())) {
            bulk.add(BulkOperation.of(b ->
                    b.update(u -> u.index(generation.chunks()).id(key.value()).action(a -> a.doc(standing)))));
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

    /** The part of a chunk that depends on where it stands; a product can move to another vendor. */
    private record Standing(
            String vendor, String title, List<String> versions, List<ChunkId> chunkIds, List<Occurrence> occurrences) {

        /** Nothing for text that stands nowhere any more. */
        static @Nullable Standing of(String vendor, List<Occurrence> places) {
            return places.isEmpty()
                    ? null
                    : new Standing(
                            vendor,
                            places.get(0).title(),
                            Occurrence.versions(places),
                            Occurrence.chunkIds(places),
                            places);
        }
    }
}
