package dev.mcdewey.search.passages;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.Occurrence;
import java.util.List;

/**
 * A chunk at one place of a file.
 *
 * @param file the file with its spine
 * @param ordinal its 1-based position there
 * @param chunk its content
 */
record Piece(GuideFile file, int ordinal, GuideChunk chunk) {

    ChunkId id() {
        return file.fileId().chunk(ordinal);
    }

    Occurrence place() {
        return file.occurrence(ordinal - 1);
    }

    List<String> headingPath() {
        return file.spine().get(ordinal - 1).headingPath();
    }

    /** One guide of one version. */
    List<String> guide() {
        return List.of(file.product(), file.version(), file.guide());
    }

    boolean isFollowedBy(Piece other) {
        return file.fileId().equals(other.file().fileId()) && ordinal + 1 == other.ordinal();
    }

    /** The text without its layout, by which it is known again in another guide. */
    String words() {
        return String.join(" ", chunk.text().strip().split("\\s+"));
    }
}
