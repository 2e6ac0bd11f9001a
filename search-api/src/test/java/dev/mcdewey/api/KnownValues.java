package dev.mcdewey.api;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.FileId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What parameters may be so that something is found: for each passage what is true of it, by their names. */
final class KnownValues {

    private KnownValues() {}

    static List<Map<String, String>> all() {
        return InventedLibrary.files().stream().flatMap(KnownValues::of).toList();
    }

    private static Stream<Map<String, String>> of(InventedFile file) {
        List<Passage> passages = file.passages();
        return IntStream.range(0, passages.size()).mapToObj(i -> of(file, i + 1, passages.get(i)));
    }

    private static Map<String, String> of(InventedFile file, int ordinal, Passage passage) {
        FileId id = file.id();
        return Map.ofEntries(
                Map.entry("vendor", file.vendor()),
                Map.entry("product", id.product()),
                Map.entry("version", id.version()),
                Map.entry("guide", id.guide()),
                Map.entry("file", id.stem()),
                Map.entry("chunk_id", new ChunkId(id, ordinal).toString()),
                Map.entry("page", String.valueOf(passage.page())),
                Map.entry("kind", passage.kind()),
                Map.entry("q", passage.headings().get(passage.headings().size() - 1)),
                Map.entry("quote", passage.text()),
                Map.entry("from", id.version()),
                Map.entry("to", "latest"),
                Map.entry("name", "not-in-library"));
    }
}
