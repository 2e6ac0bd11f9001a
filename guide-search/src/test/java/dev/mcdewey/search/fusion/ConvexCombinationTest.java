package dev.mcdewey.search.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConvexCombinationTest {

    private static Leg words(double weight, Scored... found) {
        return new Leg(List.of(found), Scale.BY_BEST, weight);
    }

    private static Leg meaning(double weight, Scored... found) {
        return new Leg(List.of(found), Scale.BETWEEN_EXTREMES, weight);
    }

    private static Scored hit(String key, double score) {
        return new Scored(key, score);
    }

    @Test
    void addsTheScaledScoresOfBothLegs() {
        List<Scored> fused = ConvexCombination.fuse(List.of(
                words(.5, hit("a", 20), hit("b", 10)), meaning(.5, hit("b", .875), hit("c", .75), hit("a", .625))));

        assertThat(fused).containsExactly(hit("b", .75), hit("a", .5), hit("c", .25));
    }

    @Test
    void keepsHowMuchBetterOneHitIsThanTheNext() {
        List<Scored> fused = ConvexCombination.fuse(List.of(
                words(.5, hit("clear", 30), hit("faint", 1)), meaning(.5, hit("faint", .81), hit("other", .80))));

        assertThat(fused.get(1).key()).isEqualTo("clear");
        assertThat(fused.get(0).score()).isEqualTo(.5 + .5 / 30, within(1e-9));
    }

    @Test
    void givesNothingForALegThatDidNotFindIt() {
        List<Scored> fused =
                ConvexCombination.fuse(List.of(words(.3, hit("a", 5)), meaning(.7, hit("b", .6), hit("c", .5))));

        assertThat(fused).containsExactly(hit("b", .7), hit("a", .3), hit("c", 0));
    }

    @Test
    void rescalesTheWeightsWhereALegIsMissing() {
        assertThat(ConvexCombination.fuse(List.of(words(.5, hit("a", 4), hit("b", 2)))))
                .containsExactly(hit("a", 1), hit("b", .5));
    }

    @Test
    void keepsTheOrderOfTheLegsWhereScoresAreEqual() {
        List<Scored> fused = ConvexCombination.fuse(
                List.of(words(.5, hit("z", 3), hit("m", 3)), meaning(.5, hit("b", .9), hit("a", .9))));

        assertThat(fused).extracting(Scored::key).containsExactly("z", "m", "b", "a");
    }

    @Test
    void takesALoneHitOfALegForItsBest() {
        assertThat(ConvexCombination.fuse(List.of(meaning(.5, hit("only", .6)))))
                .containsExactly(hit("only", 1));
    }

    @Test
    void survivesALegInWhichNothingScores() {
        assertThat(ConvexCombination.fuse(List.of(words(.5, hit("a", 0))))).containsExactly(hit("a", 0));
    }

    @Test
    void findsNothingWhereNoLegFoundAnything() {
        assertThat(ConvexCombination.fuse(List.of())).isEmpty();
        assertThat(ConvexCombination.fuse(List.of(words(.5), meaning(.5)))).isEmpty();
    }

    @Test
    void ignoresALegWithoutWeightButKeepsWhatItFound() {
        assertThat(ConvexCombination.fuse(List.of(words(1, hit("a", 1)), meaning(0, hit("b", .9)))))
                .containsExactly(hit("a", 1), hit("b", 0));
    }
}
