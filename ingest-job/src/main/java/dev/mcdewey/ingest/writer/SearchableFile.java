package dev.mcdewey.ingest.writer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.ingest.chunker.ChunkDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * A file as it is stored.
 *
 * @param file what is read of it
 * @param content its whole text, which is only searched
 */
record SearchableFile(@JsonUnwrapped GuideFile file, String content) {

    static SearchableFile of(GuideFile file, ReadFile read) {
        List<String> content = new ArrayList<>(List.of(file.title()));
        List<String> above = List.of();
        for (ChunkDraft chunk : read.chunks()) {
            if (!chunk.headings().equals(above)) {
                above = chunk.headings();
                content.add(GuideChunk.joined(above));
            }
            content.add(chunk.text());
        }
        return new SearchableFile(file, String.join("\n", content));
    }
}
