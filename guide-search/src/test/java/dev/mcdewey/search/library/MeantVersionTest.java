package dev.mcdewey.search.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeantVersionTest {

    private static final List<String> THERE = List.of("v12.9", "v12.10", "12.5", "2.0-rc1");

    @Test
    void meansTheSameWithAVAndWithout() {
        assertThat(MeantVersion.among(THERE, "12.9")).contains("v12.9");
        assertThat(MeantVersion.among(THERE, "V12.10")).contains("v12.10");
        assertThat(MeantVersion.among(THERE, "v12.5")).contains("12.5");
        assertThat(MeantVersion.among(THERE, "2.0-RC1")).contains("2.0-rc1");
    }

    @Test
    void takesTheVeryNameFirst() {
        assertThat(MeantVersion.among(List.of("v1", "1"), "1")).contains("1");
        assertThat(MeantVersion.among(List.of("1", "v1"), "v1")).contains("v1");
    }

    @Test
    void takesTheNewestForTheLatest() {
        assertThat(MeantVersion.among(THERE, "latest")).contains("v12.10");
        assertThat(MeantVersion.among(List.of("2.0", "latest"), "Latest")).contains("latest");
        assertThat(MeantVersion.among(List.of(), "latest")).isEmpty();
    }

    @Test
    void neverTakesAVersionForAnotherOne() {
        for (String asked : List.of("12", "12.1", "12.50", "12.5.0", "12.5-rc1", "9", "")) {
            assertThat(MeantVersion.among(THERE, asked)).as(asked).isEmpty();
        }
    }
}
