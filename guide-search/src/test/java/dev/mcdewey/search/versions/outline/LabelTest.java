package dev.mcdewey.search.versions.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

    @ParameterizedTest
    @CsvSource({
        "3.2 Ports, 3.3 Ports",
        "4) Ports, Ports",
        "Chapter 3. Ports, Chapter 4. Ports",
        "Appendix B: Ports, C.1 Ports",
        "Example 5: Wash wool, Example 4: Wash Wool",
        "What is new in 7.1, What is new in v7.2",
        "Washer 7.1.3 Guide, Washer 7.2.0 Guide"
    })
    void isTheSameWhereOnlyNumbersOfOrderOrTheVersionDiffer(String old, String fresh) {
        assertThat(Label.of(old, "v7.1")).isEqualTo(Label.of(fresh, "7.2"));
    }

    @ParameterizedTest
    @CsvSource({
        "Upgrading to 7.1, Upgrading to 7.1",
        "Error E5, Error E6",
        "7.1, 8.1",
        "A drum for two, The drum for two",
        "Port 80 and more, Port 81 and more"
    })
    void isAnotherWhereTheNameIs(String old, String fresh) {
        assertThat(Label.of(old, "7.1")).isNotEqualTo(Label.of(fresh, "7.2"));
    }
}
