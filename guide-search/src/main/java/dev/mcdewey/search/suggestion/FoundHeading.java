package dev.mcdewey.search.suggestion;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.library.VersionOrder;
import dev.mcdewey.search.query.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chunk below headings of which one may have the words.
 *
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param guide the guide's folder name
 * @param headingPath the headings above it, outermost first
 * @param chunkIds where it stands
 */
record FoundHeading(String vendor, String product, String guide, List<String> headingPath, List<ChunkId> chunkIds) {

    /** Where it is read from. */
    static final List<String> FIELDS =
            List.of(Fields.VENDOR, Fields.PRODUCT, Fields.GUIDE, Fields.HEADING_PATH, Fields.CHUNK_IDS);

    /** The chunk that a reader of a version, or of the newest, is led to. */
    private static final Comparator<ChunkId> NEWEST_FIRST = Comparator.comparing(
                    (ChunkId id) -> id.file().version(), VersionOrder.NEWEST_FIRST)
            .thenComparing(ChunkId::ordinal);

    /** The outermost heading with the words; a heading further in may repeat some of them. */
    Stream<Suggestion> suggestion(TypedWords typed, Scope scope) {
        return headingPath.stream()
                .filter(typed::standIn)
                .findFirst()
                .flatMap(text -> place(scope.versionOf(product)).map(id -> suggestion(text, id)))
                .stream();
    }

    private Optional<ChunkId> place(@Nullable String version) {
        return chunkIds.stream()
                .filter(id -> version == null || id.file().version().equals(version))
                .min(NEWEST_FIRST);
    }

    private Suggestion suggestion(String text, ChunkId id) {
        return new Suggestion(text, "heading", vendor, product, guide, id.file().version(), id);
    }
}
