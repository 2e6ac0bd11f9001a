package dev.mcdewey.search.citation;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.query.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a quote is said to stand: in a chunk, unless that is null, and in the version that the scope means. */
record Asked(@Nullable ChunkId chunkId, Scope scope) {

    boolean isAt(Place place) {
        String version = scope.versionOf(place.chunkId().file().product());
        return (chunkId == null || place.chunkIds().contains(chunkId))
                && (version == null || place.version().equals(version));
    }

    boolean isAmong(List<Place> places) {
        return places.stream().anyMatch(this::isAt);
    }

    /** These places, the one asked about first. */
    List<Place> first(List<Place> places) {
        return places.stream()
                .sorted(Comparator.comparing(place -> !isAt(place)))
                .toList();
    }

    boolean knows(Stored stored) {
        return Stream.ofNullable(chunkId).anyMatch(id -> stored.at(id).isPresent());
    }

    boolean isKnownTo(List<Stored> pool) {
        return chunkId == null || pool.stream().anyMatch(this::knows);
    }
}
