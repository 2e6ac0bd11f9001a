package dev.mcdewey.index.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChunkKeyTest {

    private static final ChunkKey KEY = ChunkKey.of("tern", "admin", List.of("Install", "Linux"), "Run it.");

    @Test
    void isEqualForEqualContent() {
        assertThat(ChunkKey.of("tern", "admin", List.of("Install", "Linux"), "Run it."))
                .isEqualTo(KEY);
    }

    @Test
    void differsWhereAnyPartDiffers() {
        assertThat(Stream.of(
                        ChunkKey.of("Tern", "admin", List.of("Install", "Linux"), "Run it."),
                        ChunkKey.of("tern", "user", List.of("Install", "Linux"), "Run it."),
                        ChunkKey.of("tern", "admin", List.of("Linux", "Install"), "Run it."),
                        ChunkKey.of("tern", "admin", List.of("Install"), "Run it."),
                        ChunkKey.of("tern", "admin", List.of("Install", "Linux"), "Run it. ")))
                .doesNotContain(KEY)
                .doesNotHaveDuplicates();
    }

    @Test
    void neverConfusesWhereOneFieldEndsAndTheNextBegins() {
        assertThat(Stream.of(
                        ChunkKey.of("ab", "c", List.of("d"), "e"),
                        ChunkKey.of("a", "bc", List.of("d"), "e"),
                        ChunkKey.of("ab", "cd", List.of(), "e"),
                        ChunkKey.of("ab", "c", List.of("d", "e"), ""),
                        ChunkKey.of("ab", "c", List.of(), "de"),
                        ChunkKey.of("ab", "c", List.of("d", ""), "e"),
                        ChunkKey.of("ab", "c", List.of("", "d"), "e"),
                        ChunkKey.of("ab", "c", List.of("d\u0000e"), "f"),
                        ChunkKey.of("ab", "c", List.of("d", "e"), "f"),
                        ChunkKey.of("ab", "c", List.of("d"), "\u0001e"),
                        ChunkKey.of("ab", "c", List.of("d", "\u0001e"), "")))
                .doesNotHaveDuplicates();
    }

    @Test
    void isShortEnoughForAnyUrl() {
        assertThat(KEY.value()).matches("[A-Za-z0-9_-]{22}");
    }
}
