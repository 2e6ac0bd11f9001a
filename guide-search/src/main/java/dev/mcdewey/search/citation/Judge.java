package dev.mcdewey.search.citation;

import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.search.library.VersionOrder;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what became of a quote, from all the places into which it was fitted. */
final class Judge {

    /** With less in common, a passage is another sentence on the same matter. */
    private static final double ALIKE = 0.6;

    private final String given;
    private final Asked asked;

    /** Judges a quote as it was given. */
    Judge(String given, Asked asked) {
        this.given = given;
        this.asked = asked;
    }

    Verdict verdict(Quote quote, List<Fit> fits) {
        List<Passage> standing =
                distinct(quote, fits.stream().filter(Fit::isWordForWord)).toList();
        boolean asSaid = standing.stream().anyMatch(this::isAsked);
        Optional<Passage> closest = asSaid ? Optional.empty() : closest(quote, fits, !standing.isEmpty());
        return new Verdict(
                given,
                asked.chunkId(),
                status(asSaid, !standing.isEmpty(), closest.isPresent()),
                versions(standing),
                standing.stream().limit(Verdict.PASSAGES).toList(),
                closest.orElse(null),
                notices(standing.size()),
                0);
    }

    private static Status status(boolean asSaid, boolean stands, boolean nearly) {
        if (asSaid) {
            return Status.VERIFIED;
        }
        if (stands) {
            return Status.ELSEWHERE;
        }
        return nearly ? Status.ALTERED : Status.NOT_FOUND;
    }

    private static List<String> notices(int standing) {
        return standing <= Verdict.PASSAGES
                ? List.of()
                : List.of("These words stand in at least " + standing + " texts; " + Verdict.PASSAGES + " are shown.");
    }

    /** Where the quote stands elsewhere, only what was asked about is of interest beside it. */
    private Optional<Passage> closest(Quote quote, List<Fit> fits, boolean stands) {
        Stream<Fit> alike = fits.stream().filter(fit -> !fit.isWordForWord() && fit.similarity() >= ALIKE);
        return distinct(
                        quote,
                        alike.sorted(Comparator.comparing(Fit::similarity).reversed()))
                .filter(passage -> !stands || isAsked(passage))
                .findFirst();
    }

    private boolean isAsked(Passage passage) {
        return asked.isAmong(passage.places());
    }

    /** As passages, what was asked about first. */
    private Stream<Passage> distinct(Quote quote, Stream<Fit> fits) {
        Map<List<String>, Fit> distinct =
                fits.collect(Collectors.toMap(Fit::keys, fit -> fit, (first, again) -> first, LinkedHashMap::new));
        return distinct.values().stream()
                .map(fit -> passage(quote, fit))
                .filter(passage -> !passage.places().isEmpty())
                .sorted(Comparator.comparing(passage -> !isAsked(passage)));
    }

    private Passage passage(Quote quote, Fit fit) {
        GuideChunk first = fit.chunks().get(0).chunk();
        List<Place> places = Place.of(fit.chunks());
        List<Step> steps = Reading.steps(quote, fit.tokens());
        return new Passage(
                first.vendor(),
                first.product(),
                first.guide(),
                first.headingPath(),
                fit.text(),
                fit.similarity(),
                Fit.differences(steps),
                fit.isWordForWord() ? List.of() : WordDiff.of(steps, quote.text(), fit.text()),
                places.stream().map(Place::version).distinct().toList(),
                asked.first(places));
    }

    private static List<GuideVersions> versions(List<Passage> passages) {
        Map<List<String>, TreeSet<String>> versions = new LinkedHashMap<>();
        passages.forEach(passage -> versions.computeIfAbsent(
                        List.of(passage.product(), passage.guide()), guide -> new TreeSet<>(VersionOrder.NEWEST_FIRST))
                .addAll(passage.versions()));
        return versions.entrySet().stream()
                .map(guide ->
                        new GuideVersions(guide.getKey().get(0), guide.getKey().get(1), List.copyOf(guide.getValue())))
                .toList();
    }
}
