package dev.mcdewey.search.citation;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.Occurrence;
import dev.mcdewey.search.library.VersionOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One place where a passage stands.
 *
 * @param version the version
 * @param chunkId the chunk in which it begins
 * @param chunkIds every chunk of which it has a part, in reading order
 * @param title the title of the file
 * @param source the file, as a path below the vendor's folder
 * @param page the physical page on which the first chunk begins, from 1; null where the source has no pages
 * @param lastPage the physical page on which the last chunk ends; null where the source has no pages
 * @param pageLabel the page number printed on the first; null where none is known
 * @param url the original's address; null where the library does not name one
 */
public record Place(
        String version,
        ChunkId chunkId,
        List<ChunkId> chunkIds,
        String title,
        String source,
        @Nullable Integer page,
        @Nullable Integer lastPage,
        @Nullable String pageLabel,
        @Nullable String url) {

    private static final Comparator<Place> NEWEST_FIRST = Comparator.comparing(
                    Place::version, VersionOrder.NEWEST_FIRST)
            .thenComparing(place -> place.chunkId().file().toString())
            .thenComparing(place -> place.chunkId().ordinal());

    /** The places where these chunks follow each other. */
    static List<Place> of(List<Stored> chunks) {
        return chunks.get(0).chunk().occurrences().stream()
                .flatMap(first -> from(first, chunks))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Stream<Place> from(Occurrence first, List<Stored> chunks) {
        List<Occurrence> run = IntStream.range(0, chunks.size())
                .mapToObj(i -> chunks.get(i)
                        .at(first.chunkId().file().chunk(first.chunkId().ordinal() + i)))
                .flatMap(Optional::stream)
                .toList();
        return run.size() == chunks.size() ? Stream.of(of(first, run)) : Stream.empty();
    }

    private static Place of(Occurrence first, List<Occurrence> run) {
        Occurrence last = run.get(run.size() - 1);
        return new Place(
                first.version(),
                first.chunkId(),
                Occurrence.chunkIds(run),
                first.title(),
                first.source(),
                first.page(),
                last.lastPage() == null ? last.page() : last.lastPage(),
                first.pageLabel(),
                first.url());
    }
}
