package dev.mcdewey.ingest.writer;

import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.ingest.source.SourceFile;

/**
 * A source file that shall be indexed.
 *
 * @param source the file
 * @param id the name it is stored under
 * @param position its 0-based place in the reading order of its guide
 */
public record PlannedFile(SourceFile source, FileId id, int position) {

    /** The guide it belongs to, over all versions. */
    public GuideName guideName() {
        return new GuideName(source.product(), source.guide());
    }
}
