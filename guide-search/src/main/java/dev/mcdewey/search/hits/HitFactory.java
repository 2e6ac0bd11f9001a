package dev.mcdewey.search.hits;

import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.guide.Occurrence;
import dev.mcdewey.search.library.VersionOrder;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a chunk, which may stand in many versions, into a hit at one place. */
public final class HitFactory {

    /** Text that stands twice in a version is always shown at the same place. */
    private static final Comparator<Occurrence> FIRST_BY_NAME = Comparator.comparing(
                    (Occurrence place) -> place.chunkId().file().toString())
            .thenComparing(place -> place.chunkId().ordinal());

    private HitFactory() {}

    /**
     * The hit at the first place in the version that was asked for, else in the newest.
     *
     * @param version the version asked for; null for any
     */
    public static Hit hit(GuideChunk chunk, String snippet, double score, @Nullable String version) {
        String shown = version == null ? newest(chunk) : version;
        Occurrence place = placeIn(chunk, shown);
        return new Hit(
                place.chunkId(),
                chunk.vendor(),
                chunk.product(),
                shown,
                chunk.guide(),
                place.title(),
                chunk.headingPath(),
                place.page(),
                place.lastPage(),
                place.pageLabel(),
                place.source(),
                place.url(),
                chunk.kind(),
                snippet,
                score,
                otherVersions(chunk, shown),
                oldest(chunk),
                newest(chunk));
    }

    /** The versions besides this one in which the text stands, newest first. */
    public static List<String> otherVersions(GuideChunk chunk, String version) {
        return chunk.versions().stream()
                .distinct()
                .filter(other -> !other.equals(version))
                .sorted(VersionOrder.NEWEST_FIRST)
                .toList();
    }

    private static String newest(GuideChunk chunk) {
        return first(chunk, VersionOrder.NEWEST_FIRST);
    }

    private static String oldest(GuideChunk chunk) {
        return first(chunk, VersionOrder.OLDEST_FIRST);
    }

    private static String first(GuideChunk chunk, Comparator<String> order) {
        return chunk.versions().stream()
                .min(order)
                .orElseThrow(() -> new IllegalStateException("a chunk of " + chunk.title() + " stands in no version"));
    }

    private static Occurrence placeIn(GuideChunk chunk, String version) {
        return chunk.occurrences().stream()
                .filter(place -> place.version().equals(version))
                .min(FIRST_BY_NAME)
                .orElseThrow(
                        () -> new IllegalStateException("a chunk of " + chunk.title() + " has no place in " + version));
    }
}
