package dev.mcdewey.index.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileIdTest {

    @Test
    void readsTheIdThatItWrites() {
        FileId id = new FileId("finesse", "v12.5", "guide", "part~chapter 1");

        assertThat(id).hasToString("finesse::v12.5::guide::part~chapter 1");
        assertThat(FileId.of(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a::b::c", "::b::c::d", "a::b::c::", "a::::c::d", "a::b::::d"})
    void refusesWhatIsNoFileIdAndSaysWhatOneLooksLike(String text) {
        assertThatThrownBy(() -> FileId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("product::version::guide::file");
    }
}
