package dev.mcdewey.index.refresh;

/**
 * Where every file that was seen went.
 *
 * @param seen files found below the library folder
 * @param indexed files that were parsed and indexed in this refresh
 * @param unchanged files that are indexed already and were left as they are
 * @param skipped files that are no guide content, such as images
 * @param quarantined files that are guide content and could not be indexed
 * @param removed files of the generation before that are no longer there; not part of what was seen
 */
public record Balance(int seen, int indexed, int unchanged, int skipped, int quarantined, int removed) {

    /** Whether every file seen is accounted for. */
    public boolean addsUp() {
        return seen == indexed + unchanged + skipped + quarantined;
    }

    /** Both together. */
    public Balance plus(Balance other) {
        return new Balance(
                seen + other.seen,
                indexed + other.indexed,
                unchanged + other.unchanged,
                skipped + other.skipped,
                quarantined + other.quarantined,
                removed + other.removed);
    }
}
