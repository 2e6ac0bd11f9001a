package dev.mcdewey.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.guide.FileId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private static final FileId FIRST = FileId.of("p::1::g::first");
    private static final FileId SECOND = FileId.of("p::1::g::second");
    private static final ReadingOrder ORDER =
            new ReadingOrder(List.of(new FileLength(FIRST, 2), new FileLength(SECOND, 3)));

    @Test
    void goesOnInTheNextFile() {
        assertThat(ORDER.next(FIRST.chunk(2))).isEqualTo(SECOND.chunk(1));
        assertThat(ORDER.previous(SECOND.chunk(1))).isEqualTo(FIRST.chunk(2));
    }

    @Test
    void endsWithTheGuide() {
        assertThat(ORDER.previous(FIRST.chunk(1))).isNull();
        assertThat(ORDER.next(SECOND.chunk(3))).isNull();
    }

    @Test
    void readsRoundAChunkAcrossFiles() {
        assertThat(ORDER.around(SECOND.chunk(1), 1, 1))
                .containsExactly(FIRST.chunk(2), SECOND.chunk(1), SECOND.chunk(2));
    }

    @Test
    void givesFewerAtEitherEnd() {
        assertThat(ORDER.around(FIRST.chunk(1), 5, 0)).containsExactly(FIRST.chunk(1));
        assertThat(ORDER.around(FIRST.chunk(1), 0, Integer.MAX_VALUE)).hasSize(5);
    }
}
