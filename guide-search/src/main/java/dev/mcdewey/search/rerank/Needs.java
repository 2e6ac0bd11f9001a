package dev.mcdewey.search.rerank;

import java.util.Locale;

/** What a provider needs of its settings, told by their names. */
record Needs(RerankerProvider provider) {

    /**
     * Rejects a setting that could not work.
     *
     * @param wanted ends the sentence "set it"
     */
    void that(boolean met, String property, String wanted) {
        if (!met) {
            throw new IllegalArgumentException("%1$s.provider=%2$s needs %1$s.%3$s: set it %4$s."
                    .formatted(RerankerProperties.PREFIX, provider.name().toLowerCase(Locale.ROOT), property, wanted));
        }
    }
}
