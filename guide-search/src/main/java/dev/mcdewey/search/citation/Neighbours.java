package dev.mcdewey.search.citation;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.Occurrence;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts chunks between those before and behind them, in each version that has others there. */
final class Neighbours {

    /** The longest quote fills about two chunks, so that it ends in the second one behind that in which it begins. */
    private static final int REACH = 2;

    /** What one answer may be asked for; the newest versions are read of a text that stands in hundreds of places. */
    private static final int MOST = 1000;

    private final Map<ChunkId, Stored> byId = new HashMap<>();

    /** Knows these chunks and those round them. */
    Neighbours(Collection<Stored> chunks) {
        chunks.forEach(stored -> stored.chunk().chunkIds().forEach(id -> byId.put(id, stored)));
    }

    /** The names that the neighbours of these chunks would have. */
    static Set<ChunkId> names(List<Stored> chunks) {
        Set<ChunkId> names = new LinkedHashSet<>();
        places(chunks)
                .flatMap(id -> around(id).filter(near -> !near.equals(id)))
                .limit(MOST)
                .forEach(names::add);
        return names;
    }

    private static Stream<ChunkId> places(List<Stored> chunks) {
        return chunks.stream()
                .flatMap(stored -> stored.chunk().occurrences().stream())
                .map(Occurrence::chunkId);
    }

    private static Stream<ChunkId> around(ChunkId id) {
        return IntStream.rangeClosed(Math.max(1, id.ordinal() - REACH), id.ordinal() + REACH)
                .mapToObj(id.file()::chunk);
    }

    /** Each of these chunks among its neighbours, once for all versions in which they are the same. */
    List<Stretch> stretches(List<Stored> chunks) {
        Map<List<String>, List<Stored>> distinct = new LinkedHashMap<>();
        places(chunks)
                .map(this::run)
                .filter(run -> run.size() > 1)
                .forEach(run ->
                        distinct.putIfAbsent(run.stream().map(Stored::key).toList(), run));
        return distinct.values().stream().map(Stretch::of).toList();
    }

    private List<Stored> run(ChunkId id) {
        return around(id).map(byId::get).filter(Objects::nonNull).toList();
    }
}
