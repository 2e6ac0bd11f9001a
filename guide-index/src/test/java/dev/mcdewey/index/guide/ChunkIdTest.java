package dev.mcdewey.index.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkIdTest {

    private static final String EXAMPLE = "finesse::v12.5::developer-guide::developer-guide::196";

    @Test
    void readsTheIdThatItWrites() {
        ChunkId id = ChunkId.of(EXAMPLE);

        assertThat(id.file()).isEqualTo(new FileId("finesse", "v12.5", "developer-guide", "developer-guide"));
        assertThat(id.ordinal()).isEqualTo(196);
        assertThat(id).hasToString(EXAMPLE);
    }

    @Test
    void isNamedByItsFile() {
        FileId file = FileId.of("finesse::v12.5::developer-guide::part 2~chapter.1");

        assertThat(ChunkId.of(file.chunk(7).toString())).isEqualTo(file.chunk(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "finesse",
                "finesse::v12.5::developer-guide::196",
                "::v12.5::guide::file::1",
                "finesse::v12.5::guide::file::",
                "finesse::v12.5::guide::file::one",
                "finesse::v12.5::guide::file::-1",
                "finesse::v12.5::guide::file::1234567890",
                "finesse::v12.5::guide::::1",
                "finesse::::guide::file::1",
                "finesse::v12.5::::file::1"
            })
    void refusesWhatIsNoChunkIdAndSaysWhatOneLooksLike(String text) {
        assertThat(ChunkId.tryParse(text)).isEmpty();
        assertThatThrownBy(() -> ChunkId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("product::version::guide::file::ordinal");
    }
}
