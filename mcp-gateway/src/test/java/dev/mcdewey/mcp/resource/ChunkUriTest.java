package dev.mcdewey.mcp.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.guide.ChunkId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkUriTest {

    @ParameterizedTest
    @ValueSource(strings = {"finesse::v12.5::developer-guide::developer-guide::196", "a b::1/2::c%d::ö~e f::7"})
    void leadsBackToTheChunkWhateverItsNameIs(String id) {
        String uri = ChunkUri.of(ChunkId.of(id));
        assertThat(uri).matches("mcdewey://[^/ ]+/[^/ ]+/[^/ ]+/[^/ ]+/\\d+");
        assertThat(ChunkUri.parse(uri)).contains(ChunkId.of(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mcdewey://a/b/c/d",
                "mcdewey://a/b/c/d/e",
                "mcdewey://a/b/c/d/1/2",
                "mcdewey://a/b/c/%zz/1",
                "https://a/b/c/d/1",
                "mcdewey:///b/c/d/1",
                ""
            })
    void isNothingWhereTheAddressIsNone(String uri) {
        assertThat(ChunkUri.parse(uri)).isEmpty();
    }

    @Test
    void looksLikeItsTemplate() {
        assertThat(ChunkUri.of(ChunkId.of("p::v1::g::f::3"))).isEqualTo("mcdewey://p/v1/g/f/3");
    }
}
