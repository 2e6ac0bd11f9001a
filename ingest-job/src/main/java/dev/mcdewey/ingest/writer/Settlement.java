package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.Occurrence;
import dev.mcdewey.index.guide.SpineEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the places of chunks up to date with the spines, which are the truth: chunks of changed files get their
 * present places, chunks that stand nowhere are removed, and files get their places in the reading order.
 */
public final class Settlement {

    private final ElasticsearchClient client;
    private final Bulk bulk;
    private final StoredFiles files;
    private final WrittenChunks written;

    /** Makes a settlement that leaves alone what this run has stored correctly already. */
    public Settlement(ElasticsearchClient client, Bulk bulk, WrittenChunks written) {
        this.client = client;
        this.bulk = bulk;
        this.files = new StoredFiles(client);
        this.written = written;
    }

    /**
     * Settles one guide, looking at every chunk of it: an interrupted run has left nobody knows what.
     *
     * @return how many chunks the guide has now
     */
    public int settleAll(GuideName guide, Generation generation) throws IOException {
        return settle(guide, generation, new StoredChunks(client, generation).of(guide), file -> true);
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
        Set<ChunkKey> before =
                base == null ? Set.of() : keysOf(files.of(base, guide), file -> changed.contains(file.fileId()));
        return settle(guide, generation, before, file -> changed.contains(file.fileId()));
    }

    private int settle(GuideName guide, Generation generation, Set<ChunkKey> before, Predicate<GuideFile> changed)
            throws IOException {
        List<GuideFile> now = files.of(generation, guide);
        Set<ChunkKey> touched = keysOf(now, changed);
        touched.addAll(before);
        String vendor = now.isEmpty() ? "" : now.get(0).vendor();
        Map<ChunkKey, List<Occurrence>> places = placesIn(now);
        List<BulkOperation> changes = new ArrayList<>();
        for (ChunkKey key : touched) {
            Standing standing = Standing.of(vendor, places.getOrDefault(key, List.of()));
            change(generation, key, standing).ifPresent(changes::add);
        }
        Map<FileId, Integer> moved = Positions.moved(now);
        for (GuideFile file : now) {
            Integer position = moved.get(file.fileId());
            if (position != null) {
                changes.add(stored(generation, file.at(position)));
            }
        }
        bulk.send(changes);
        return places.size();
    }

    private Optional<BulkOperation> change(Generation generation, ChunkKey key, @Nullable Standing standing) {
        String id = key.value();
        if (standing == null) {
            return Optional.of(BulkOperation.of(
                    b -> b.delete(d -> d.index(generation.chunks()).id(id))));
        }
        return written.has(key, standing.occurrences())
                ? Optional.empty()
                : Optional.of(update(generation.chunks(), id, standing));
    }

    /** Whole, since it is at hand: the server would have to look up and read what it is a part of. */
    private static BulkOperation stored(Generation generation, GuideFile file) {
        return BulkOperation.of(b -> b.index(
                i -> i.index(generation.files()).id(file.fileId().toString()).document(file)));
    }

    private static BulkOperation update(String index, String id, Object part) {
        return BulkOperation.of(b -> b.update(u -> u.index(index).id(id).action(a -> a.doc(part))));
    }

    private static Set<ChunkKey> keysOf(Collection<GuideFile> files, Predicate<GuideFile> wanted) {
        return files.stream()
                .filter(wanted)
                .flatMap(file -> file.spine().stream())
                .map(SpineEntry::key)
                .collect(Collectors.toCollection(HashSet::new));
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
