package dev.mcdewey.ingest.chunker;

/**
 * How large chunks shall be, in tokens of the embedding model.
 *
 * @param target size that chunks grow towards
 * @param window what the model takes whole: heading path, text and its own two marks
 */
public record ChunkSettings(int target, int window) {

    /** About 180 words, the passage length at which bge-small did best on the manuals that were tried. */
    public static final int DEFAULT_TARGET = 240;

    /** The window of bge-small and its kin. */
    public static final int DEFAULT_WINDOW = 512;

    /** Checks that a chunk of the target size leaves room for its headings. */
    public ChunkSettings {
        if (target < 1 || window < 2 * target) {
            throw new IllegalArgumentException(
                    "A chunk target of " + target + " tokens needs a window of at least twice " + "that, not " + window
                            + ", so that the headings fit in front");
        }
    }

    /** The settings for bge-small. */
    public static ChunkSettings defaults() {
        return new ChunkSettings(DEFAULT_TARGET, DEFAULT_WINDOW);
    }

    /** Above this a block of prose or a list is split; a little over the target reads better whole. */
    int soft() {
        return target + target / 2;
    }

    /** An introduction above this says enough to stand without what it introduces. */
    int lead() {
        return 2 * small();
    }

    /** A last piece below this joins the piece before it. */
    int small() {
        return target / 6;
    }
}
