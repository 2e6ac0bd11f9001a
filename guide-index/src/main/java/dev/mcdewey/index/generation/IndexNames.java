package dev.mcdewey.index.generation;

/** Where readers find the parts of a library. */
public interface IndexNames {

    /** The index or alias of the chunks. */
    String chunks();

    /** The index or alias of the files. */
    String files();

    /** The index that keeps one report for each refresh. */
    String refreshes();

    /** These names, but for the chunks and files of one generation instead of the live one. */
    default IndexNames at(Generation generation) {
        record Pinned(String chunks, String files, String refreshes) implements IndexNames {}
        return new Pinned(generation.chunks(), generation.files(), refreshes());
    }
}
