package dev.mcdewey.search.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VersionOrderTest {

    private static void assertOldestFirst(String... versions) {
        List<String> shuffled = new ArrayList<>(List.of(versions));
        Collections.shuffle(shuffled, new Random(7));
        assertThat(shuffled.stream().sorted(VersionOrder.OLDEST_FIRST)).containsExactly(versions);
    }

    @Test
    void countsNumbersAsNumbers() {
        assertOldestFirst("9.6", "10", "12.9", "12.10", "12.10.1", "100");
    }

    @Test
    void ignoresAVInFront() {
        assertOldestFirst("v11.6", "12.0", "v12.5", "V12.6", "v13");
    }

    @Test
    void putsWhatCameBeforeARelease_beforeIt() {
        assertOldestFirst("2.0-alpha", "2.0-beta2", "2.0-rc1", "2.0-rc2", "2.0", "2.0a", "2.0.1");
    }

    @Test
    void takesANameWithoutNumbersForTheNewest() {
        assertOldestFirst("3.1", "2024", "current", "latest");
    }

    @Test
    void readsNumbersOfAnyLength() {
        assertOldestFirst("1.20241123000000000000000", "1.20241123000000000000001");
    }

    @Test
    void neverTakesTwoNamesForOne() {
        assertThat(VersionOrder.OLDEST_FIRST.compare("12.0", "v12.0")).isNotZero();
        assertThat(VersionOrder.OLDEST_FIRST.compare("1.01", "1.1")).isNotZero();
        assertThat(VersionOrder.OLDEST_FIRST.compare("1.0", "1.0")).isZero();
    }

    @Test
    void isAnOrderForAllKindsOfNames() {
        List<String> names =
                List.of("12", "12-rc", "12-a", "12.0", "v12", "v", "a12", "rc", "", "12_1", "latest", "1.");
        for (String a : names) {
            for (String b : names) {
                for (String c : names) {
                    assertThat(compare(a, b) <= 0 && compare(b, c) <= 0 && compare(a, c) > 0)
                            .as("%s, %s, %s", a, b, c)
                            .isFalse();
                }
            }
        }
    }

    private static int compare(String left, String right) {
        return VersionOrder.OLDEST_FIRST.compare(left, right);
    }
}
