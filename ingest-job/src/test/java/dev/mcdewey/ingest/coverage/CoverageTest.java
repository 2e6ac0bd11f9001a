package dev.mcdewey.ingest.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mcdewey.ingest.chunker.ChunkDraft;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static ChunkDraft chunk(List<String> path, String text) {
        return new ChunkDraft(path, text, "text", null, null, null, null);
    }

    private static double of(String visible, String... chunks) {
        return Coverage.of(
                visible,
                List.of(chunks).stream().map(text -> chunk(List.of("T"), text)).toList());
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    @Test
    void isOneWhereEverythingIsThere() {
        assertThat(of("Turn the valve, then wait.", "Turn the `valve`, then", "wait."))
                .isEqualTo(1);
        assertThat(of("")).isEqualTo(1);
    }

    @Test
    void knowsAWordInWhateverCaseAndDress() {
        assertThat(of("PUMP Élan e\u0301tat \ufb01lter \ud835\udc9c9", "pump éLAN E\u0301TAT filter \ud835\udc9c9"))
                .isEqualTo(1);
        assertThat(of("pump", "pumq")).isZero();
        assertThat(of("v1", "vq")).isZero();
    }

    @Test
    void countsHeadingsOnce() {
        List<ChunkDraft> chunks = List.of(
                chunk(List.of("Pump", "Start"), "Open it."),
                chunk(List.of("Pump", "Start"), "Wait."),
                chunk(List.of("Pump", "Stop"), "Close it."));
        assertThat(Coverage.of("Pump Start Open it. Wait. Stop Close it.", chunks))
                .isEqualTo(1);
        assertThat(Coverage.of("Pump Start Start Start Open it. Wait. Stop Close it.", chunks))
                .isLessThan(1);
    }

    @Test
    void missesWhatIsLost() {
        assertThat(of(words(0, 100), words(0, 40) + " " + words(60, 100))).isEqualTo(.8, within(.01));
        assertThat(of(words(0, 100), "")).isZero();
    }

    @Test
    void missesWhatStandsFarFromItsPlace() {
        assertThat(of(words(0, 2000), words(1000, 2000), words(0, 1000))).isLessThan(.8);
    }

    @Test
    void passesOverWhatAChunkRepeats() {
        String header = "name of the parameter ";
        assertThat(of(header + words(0, 50), header + words(0, 20), header + words(20, 50)))
                .isEqualTo(1);
    }

    @Test
    void allowsACaptionToMove() {
        assertThat(of(words(0, 30) + " Table of valves " + words(30, 60), "Table of valves " + words(0, 60)))
                .isEqualTo(1);
    }

    @Test
    void allowsFootnotesToStandWhereTheyAreReferredTo() {
        String first = "one pump in ten has a valve of brass";
        String second = "the older ones were made of lead";

        assertThat(of(
                        words(0, 1000) + words(1000, 2000) + first + " " + second,
                        words(0, 300) + first + words(300, 900) + second,
                        words(900, 2000)))
                .isGreaterThan(.99);
        assertThat(of(words(0, 2000) + first + " " + second, words(0, 2000) + second))
                .isLessThan(.997);
    }

    @Test
    void knowsAWordThatMarkupCutsOrJoins() {
        assertThat(of("the pumps 2 31 litres", "the `pump`s 2^31 litres")).isEqualTo(1);
        assertThat(of("231 litres", "2^31 litres")).isEqualTo(1);
        assertThat(of("H 2 O is wet", "H2O is wet")).isEqualTo(1);
    }

    @Test
    void staysFastWhereEverythingRepeats() {
        String text = "the pump and the valve and ".repeat(20_000);
        assertThat(of(text, text.substring(500))).isGreaterThan(.99);
    }
}
