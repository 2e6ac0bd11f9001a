package dev.mcdewey.ingest.source;

/** Something seen in a library folder: nothing is passed over without a word. */
public sealed interface LibraryEntry {

    /** A file to parse. */
    record Candidate(SourceFile file) implements LibraryEntry {}

    /**
     * Something that is not guide content.
     *
     * @param libraryPath path inside the library folder, with slashes on every system
     * @param reason why it was passed over
     */
    record Skipped(String libraryPath, String reason) implements LibraryEntry {}
}
