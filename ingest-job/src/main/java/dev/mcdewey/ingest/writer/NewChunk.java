package dev.mcdewey.ingest.writer;

import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.guide.Occurrence;
import dev.mcdewey.ingest.chunker.ChunkDraft;
import dev.mcdewey.ingest.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text that may be new, and the places found for it so far. */
final class NewChunk {

    private final ChunkKey key;
    private final ReadFile file;
    private final ChunkDraft draft;
    private final List<Occurrence> occurrences = new ArrayList<>();

    NewChunk(ChunkKey key, ReadFile file, ChunkDraft draft) {
        this.key = key;
        this.file = file;
        this.draft = draft;
    }

    void standsAt(Occurrence occurrence) {
        occurrences.add(occurrence);
    }

    ChunkKey key() {
        return key;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    /** What is embedded: a passage alone often does not say what it is about, its title and headings do. */
    String embeddingInput() {
        List<String> path = new ArrayList<>();
        path.add(file.title());
        path.addAll(draft.headings());
        return GuideChunk.joined(path) + "\n" + draft.text();
    }

    GuideChunk stored(float @Nullable [] vector) {
        SourceFile source = file.planned().source();
        return new GuideChunk(
                source.vendor(),
                source.product(),
                source.guide(),
                file.title(),
                draft.headings(),
                GuideChunk.joined(draft.headings()),
                draft.kind(),
                draft.text(),
                Occurrence.versions(occurrences),
                Occurrence.chunkIds(occurrences),
                occurrences,
                vector);
    }
}
