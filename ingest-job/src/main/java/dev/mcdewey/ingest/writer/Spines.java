package dev.mcdewey.ingest.writer;

import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.SpineEntry;
import dev.mcdewey.ingest.chunker.ChunkDraft;
import dev.mcdewey.ingest.source.SourceFile;
import java.util.List;

/** Turns what was read of a file into what is stored of it. */
final class Spines {

    private Spines() {}

    static GuideFile guideFile(ReadFile file) {
        SourceFile source = file.planned().source();
        List<SpineEntry> spine =
                file.chunks().stream().map(chunk -> entry(source, chunk)).toList();
        return new GuideFile(
                file.planned().id(),
                source.vendor(),
                source.product(),
                source.version(),
                source.guide(),
                belowVendor(source),
                file.title(),
                file.planned().url(),
                file.planned().position(),
                source.size(),
                file.checksum(),
                file.planned().recipe(),
                file.quarantine(),
                file.skipped(),
                file.reading(),
                spine.size(),
                spine);
    }

    private static SpineEntry entry(SourceFile source, ChunkDraft chunk) {
        return new SpineEntry(
                ChunkKey.of(source.product(), source.guide(), chunk.headings(), chunk.text()),
                chunk.headings(),
                chunk.page(),
                chunk.lastPage(),
                chunk.pageLabel(),
                chunk.anchor());
    }

    private static String belowVendor(SourceFile source) {
        return String.join("/", source.product(), source.version(), source.guide(), source.relativePath());
    }
}
