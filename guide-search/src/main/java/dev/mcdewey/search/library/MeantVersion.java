package dev.mcdewey.search.library;

import java.util.Collection;
import java.util.Optional;

/** Which of the versions that there are someone means. */
public final class MeantVersion {

    private static final String LATEST = "latest";

    private MeantVersion() {}

    /**
     * The version of this very name; else one that differs from it only by a {@code v} in front, by case or by
     * punctuation; else, where {@code latest} is asked for, the newest. Nothing where there is none of these: a version is
     * never taken for another one.
     *
     * @param there the versions that there are
     */
    public static Optional<String> among(Collection<String> there, String asked) {
        if (there.contains(asked)) {
            return Optional.of(asked);
        }
        return LATEST.equalsIgnoreCase(asked)
                ? there.stream().max(VersionOrder.OLDEST_FIRST)
                : there.stream()
                        .filter(version -> VersionOrder.sameNumber(version, asked))
                        .max(VersionOrder.OLDEST_FIRST);
    }
}
