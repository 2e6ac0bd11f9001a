package dev.mcdewey.index.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One source file of one guide version: what it is, what became of it, and its spine.
 *
 * @param fileId its name
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param version the version's folder name
 * @param guide the guide's folder name
 * @param source its path below the vendor's folder
 * @param title its title; its name where it has none
 * @param url the original's address; null where the library does not name one
 * @param position its 0-based place in the reading order of the guide
 * @param bytes its size
 * @param checksum the SHA-256 of its bytes, in hexadecimal
 * @param recipe the versions of parser, chunker and model that made the spine
 * @param quarantine why it was not indexed; null when it was
 * @param skipped whether that is as it should be, since the file has nothing of its own to be indexed
 * @param reading how well it was read; null when it was not
 * @param chunkCount the length of the spine
 * @param spine the chunks in reading order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GuideFile(
        FileId fileId,
        String vendor,
        String product,
        String version,
        String guide,
        String source,
        String title,
        @Nullable String url,
        int position,
        long bytes,
        String checksum,
        String recipe,
        @Nullable String quarantine,
        boolean skipped,
        @Nullable FileReading reading,
        @JsonProperty("chunks") int chunkCount,
        List<SpineEntry> spine) {

    /** The same file at another place in the reading order. */
    public GuideFile at(int place) {
        return new GuideFile(
                fileId,
                vendor,
                product,
                version,
                guide,
                source,
                title,
                url,
                place,
                bytes,
                checksum,
                recipe,
                quarantine,
                skipped,
                reading,
                chunkCount,
                spine);
    }

    /** The path inside the guide folder. */
    public String pathInGuide() {
        return source.substring(product.length() + version.length() + guide.length() + 3);
    }

    /** Every place that this file gives to chunks, in reading order, each joined with the key of its chunk. */
    public <T> Stream<T> places(BiFunction<ChunkKey, Occurrence, T> join) {
        return IntStream.range(0, spine.size())
                .mapToObj(i -> join.apply(spine.get(i).key(), occurrence(i)));
    }

    /** The place at a 0-based position of the spine. */
    public Occurrence occurrence(int index) {
        SpineEntry entry = spine.get(index);
        return new Occurrence(
                version,
                fileId.chunk(index + 1),
                title,
                source,
                entry.page(),
                entry.lastPage(),
                entry.pageLabel(),
                entry.anchor(),
                addressOf(entry));
    }

    private @Nullable String addressOf(SpineEntry entry) {
        return url == null || entry.anchor() == null ? url : url + "#" + entry.anchor();
    }
}
