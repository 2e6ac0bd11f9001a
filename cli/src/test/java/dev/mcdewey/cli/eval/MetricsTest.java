package dev.mcdewey.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Discounts by place, 1 / log2(place + 1): 1, 0.63093, 0.5, 0.43068, 0.38685, 0.35621, 0.33333, 0.31546, 0.30103, 0.28906. */
class MetricsTest {

    private static final Offset<Double> CLOSE = within(0.00005);

    @Test
    void aPerfectRankingIsWorthOne() {
        Metrics metrics = Metrics.of(List.of("a", "b", "x"), Map.of("a", 1, "b", 1));

        assertThat(metrics).isEqualTo(new Metrics(1, 1, 1, 1));
    }

    @Test
    void binaryGradesAreDiscountedByPlace() {
        // Gained 0.63093 + 0.43068 of an ideal of 1 + 0.63093 + 0.5.
        Metrics metrics = Metrics.of(List.of("x", "a", "y", "b"), Map.of("a", 1, "b", 1, "c", 1));

        assertThat(metrics.ndcg()).isCloseTo(0.49819, CLOSE);
        assertThat(metrics.mrr()).isEqualTo(0.5);
        assertThat(metrics.recall()).isCloseTo(0.66667, CLOSE);
        assertThat(metrics.hit1()).isZero();
    }

    @Test
    void gradesCountLinearly() {
        // Gained 1 + 3 * 0.63093 of an ideal of 3 + 0.63093.
        Metrics metrics = Metrics.of(List.of("little", "much"), Map.of("little", 1, "much", 3, "not", 0));

        assertThat(metrics.ndcg()).isCloseTo(0.79671, CLOSE);
        assertThat(metrics.mrr()).isEqualTo(1);
        assertThat(metrics.recall()).isEqualTo(1);
        assertThat(metrics.hit1()).isEqualTo(1);
    }

    @Test
    void nothingFoundIsWorthNothing() {
        assertThat(Metrics.of(List.of(), Map.of("a", 2))).isEqualTo(new Metrics(0, 0, 0, 0));
    }

    @Test
    void theEleventhPlaceCountsNothing() {
        List<String> eleven = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a");

        assertThat(Metrics.of(eleven, Map.of("a", 1))).isEqualTo(new Metrics(0, 0, 0, 0));
    }

    @Test
    void theTenthPlaceStillCounts() {
        List<String> ten = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "a");
        Metrics metrics = Metrics.of(ten, Map.of("a", 1));

        assertThat(metrics.ndcg()).isCloseTo(0.28906, CLOSE);
        assertThat(metrics.mrr()).isEqualTo(0.1);
    }

    @Test
    void anIdealLongerThanTenIsCutThere() {
        Map<String, Integer> twelve = new HashMap<>();
        IntStream.rangeClosed(1, 12).forEach(i -> twelve.put("f" + i, 1));
        List<String> ten = IntStream.rangeClosed(1, 10).mapToObj(i -> "f" + i).toList();
        Metrics metrics = Metrics.of(ten, twelve);

        assertThat(metrics.ndcg()).isCloseTo(1, CLOSE);
        assertThat(metrics.recall()).isCloseTo(10 / 12.0, CLOSE);
    }

    @Test
    void aNegativeGradeIsWorthNothing() {
        assertThat(Metrics.of(List.of("spam", "a"), Map.of("spam", -2, "a", 1)).ndcg())
                .isCloseTo(0.63093, CLOSE);
    }

    @Test
    void theMeanIsOverQueries() {
        Metrics mean = Metrics.mean(List.of(new Metrics(1, 1, 1, 1), new Metrics(0.5, 0.25, 0, 0)));

        assertThat(mean).isEqualTo(new Metrics(0.75, 0.625, 0.5, 0.5));
    }
}
