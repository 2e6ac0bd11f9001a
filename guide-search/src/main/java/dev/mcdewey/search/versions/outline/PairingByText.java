package dev.mcdewey.search.versions.outline;

import dev.mcdewey.search.versions.words.TextPrint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Pairs what has much the same text, wherever it stands and whatever it is called. */
final class PairingByText {

    /** Shorter texts are alike by accident. */
    private static final int WORDS = 8;

    /** A phrase of more sections than this is a form that they fill in, and says nothing of any of them. */
    private static final int RARE = 4;

    /** The part of all phrases that both must have: less is enough where name or place agree too. */
    private static final double ALIKE = 0.5;

    private static final double ALIKE_AT_HOME = 0.3;

    private final Pairs pairs;
    private final Map<Section, TextPrint> prints;

    PairingByText(Pairs pairs, Map<Section, TextPrint> prints) {
        this.pairs = pairs;
        this.prints = prints;
    }

    void pair(Outline from, Outline to) {
        Map<Integer, List<Section>> before = byPhrase(from);
        Map<Integer, List<Section>> after = byPhrase(to);
        free(to).flatMap(section -> candidates(section, before, after))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .filter(found -> pairs.isFree(found.from) && pairs.isFree(found.to))
                .forEachOrdered(found -> pairs.add(found.from, found.to));
    }

    private Stream<Section> free(Outline outline) {
        return outline.sections().stream()
                .filter(pairs::isFree)
                .filter(section -> prints.containsKey(section) && print(section).words() >= WORDS);
    }

    private Map<Integer, List<Section>> byPhrase(Outline outline) {
        Map<Integer, List<Section>> sections = new HashMap<>();
        free(outline).forEach(section -> print(section).phrases().forEach(phrase -> sections.computeIfAbsent(
                        phrase, none -> new ArrayList<>())
                .add(section)));
        return sections;
    }

    private Stream<Candidate> candidates(
            Section to, Map<Integer, List<Section>> before, Map<Integer, List<Section>> after) {
        Map<Section, Integer> shared = new LinkedHashMap<>();
        print(to).phrases().forEach(phrase -> {
            List<Section> having = before.getOrDefault(phrase, List.of());
            if (having.size() <= RARE && after.getOrDefault(phrase, List.of()).size() <= RARE) {
                having.forEach(from -> shared.merge(from, 1, Integer::sum));
            }
        });
        return shared.entrySet().stream()
                .map(entry -> candidate(entry.getKey(), to, entry.getValue()))
                .filter(Candidate::isAlike);
    }

    private Candidate candidate(Section from, Section to, int shared) {
        TextPrint text = print(from);
        double alike = text.isSame(print(to)) ? 1 : (double) shared / text.phrasesWith(print(to), shared);
        return new Candidate(from, to, alike, from.label().equals(to.label()), pairs.sameHome(from, to));
    }

    private TextPrint print(Section section) {
        return Objects.requireNonNull(prints.get(section));
    }

    private record Candidate(Section from, Section to, double alike, boolean sameLabel, boolean sameHome) {

        boolean isAlike() {
            return alike >= (sameLabel || sameHome ? ALIKE_AT_HOME : ALIKE);
        }

        double score() {
            return alike + (sameLabel ? 0.3 : 0) + (sameHome ? 0.2 : 0);
        }
    }
}
