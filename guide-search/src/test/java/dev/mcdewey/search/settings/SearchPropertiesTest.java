package dev.mcdewey.search.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SearchPropertiesTest {

    private static SearchProperties bound(Map<String, ?> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("mcdewey.search", SearchProperties.class);
    }

    @Test
    void sharesTheScoreEvenlyUnlessTold() {
        assertThat(bound(Map.of()).denseWeight()).isEqualTo(.5);
        assertThat(bound(Map.of("mcdewey.search.dense-weight", "0.7")).denseWeight())
                .isEqualTo(.7);
    }

    @Test
    void namesASettingThatCannotBe() {
        assertThatThrownBy(() -> bound(Map.of("mcdewey.search.dense-weight", "2")))
                .rootCause()
                .hasMessage("mcdewey.search.dense-weight is 2.0: set it from 0 to 1");
    }
}
