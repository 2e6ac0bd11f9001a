package dev.mcdewey.search.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which of the names that there are was probably misspelt. */
final class LikelyName {

    /** One slip in three letters; a version of two is another version, not a misspelt one. */
    private static final int LETTERS_FOR_A_SLIP = 3;

    private LikelyName() {}

    static Optional<String> among(Collection<String> there, String asked) {
        LevenshteinDistance distance = new LevenshteinDistance(asked.length() / LETTERS_FOR_A_SLIP);
        record Near(String name, int slips) {}
        return there.stream()
                .filter(name -> name.chars().anyMatch(Character::isLetter))
                .map(name -> new Near(name, distance.apply(lower(asked), lower(name))))
                .filter(near -> near.slips() >= 0)
                .min(Comparator.comparingInt(Near::slips))
                .map(Near::name);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
