package dev.mcdewey.search;

import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.FileContent;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.SpineEntry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One file to be written; its title is its stem. */
record SampleFile(
        String vendor, FileId id, int position, @Nullable String quarantine, List<SampleSection> sections) {

    static SampleFile of(String vendor, String id, int position, SampleSection... sections) {
        return new SampleFile(vendor, FileId.of(id), position, null, List.of(sections));
    }

    GuideFile stored() {
        return new GuideFile(
                id,
                vendor,
                id.product(),
                id.version(),
                id.guide(),
                "%s/%s/%s/%s.md".formatted(id.product(), id.version(), id.guide(), id.stem()),
                id.stem(),
                "https://docs.example/" + id.product() + "/" + id.stem(),
                position,
                1000,
                "0",
                "sample",
                quarantine,
                false,
                null,
                sections.size(),
                sections.stream().map(this::entry).toList());
    }

    FileContent content() {
        return FileContent.of(
                stored(), sections.stream().map(SampleSection::text).toList());
    }

    ChunkKey key(SampleSection section) {
        return ChunkKey.of(id.product(), id.guide(), section.headingPath(), section.text());
    }

    private SpineEntry entry(SampleSection section) {
        String label = section.page() == null ? null : "p" + section.page();
        String anchor = section.headingPath().get(0).toLowerCase(Locale.ROOT);
        return new SpineEntry(key(section), section.headingPath(), section.page(), section.page(), label, anchor);
    }
}
