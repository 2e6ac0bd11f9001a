package dev.mcdewey.index.generation;

/** Where readers find the parts of a library. */
public interface IndexNames {

    /** The index or alias of the chunks. */
    String chunks();

    /** The index or alias of the files. */
    String files();

    /** The index or alias of the files' whole text, which is only searched. */
    String content();

    /** The index that keeps one report for each refresh. */
    String refreshes();

    /** These names, but for one generation instead of the live one. */
    default IndexNames at(Generation generation) {
        record Pinned(String chunks, String files, String content, String refreshes) implements IndexNames {}
        return new Pinned(generation.chunks(), generation.files(), generation.content(), refreshes());
    }
}
