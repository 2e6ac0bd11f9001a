package dev.mcdewey.search.suggestion;

import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.FileId;
import java.util.List;

/**
 * A file whose title may have the words.
 *
 * @param fileId its name
 * @param vendor the vendor's folder name
 * @param title its title
 */
record FoundTitle(FileId fileId, String vendor, String title) {

    /** Where it is read from. */
    static final List<String> FIELDS = List.of(Fields.FILE_ID, Fields.VENDOR, Fields.TITLE);

    Suggestion suggestion() {
        return new Suggestion(
                title, "title", vendor, fileId.product(), fileId.guide(), fileId.version(), fileId.chunk(1));
    }
}
