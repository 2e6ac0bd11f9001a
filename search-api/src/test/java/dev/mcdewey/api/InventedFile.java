package dev.mcdewey.api;

import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.FileContent;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.SpineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source file of an invented guide.
 *
 * @param vendor its vendor
 * @param id its name
 * @param extension its extension
 * @param title its title
 * @param url where it was published; null where that is not known
 * @param position its place in the guide
 * @param passages its text
 */
record InventedFile(
        String vendor,
        FileId id,
        String extension,
        String title,
        @Nullable String url,
        int position,
        List<Passage> passages) {

    ChunkKey key(Passage passage) {
        return ChunkKey.of(id.product(), id.guide(), passage.headings(), passage.text());
    }

    GuideFile stored(@Nullable String quarantine) {
        List<SpineEntry> spine = passages.stream().map(this::entry).toList();
        String source = String.join("/", id.product(), id.version(), id.guide(), id.stem() + extension);
        return new GuideFile(
                id,
                vendor,
                id.product(),
                id.version(),
                id.guide(),
                source,
                title,
                url,
                position,
                1000,
                "0".repeat(64),
                "invented",
                quarantine,
                false,
                null,
                spine.size(),
                spine);
    }

    FileContent content() {
        return FileContent.of(stored(null), passages.stream().map(Passage::text).toList());
    }

    private SpineEntry entry(Passage passage) {
        return new SpineEntry(
                key(passage), passage.headings(), passage.page(), passage.lastPage(), passage.label(), null);
    }
}
