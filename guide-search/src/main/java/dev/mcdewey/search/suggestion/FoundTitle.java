package dev.mcdewey.search.suggestion;

import dev.mcdewey.index.guide.FileId;

/**
 * A file whose title may have the words.
 *
 * @param fileId its name
 * @param vendor the vendor's folder name
 * @param title its title
 */
record FoundTitle(FileId fileId, String vendor, String title) {

    Suggestion suggestion() {
        return new Suggestion(
                title, "title", vendor, fileId.product(), fileId.guide(), fileId.version(), fileId.chunk(1));
    }
}
