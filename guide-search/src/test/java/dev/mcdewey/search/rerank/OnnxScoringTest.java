package dev.mcdewey.search.rerank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.segment.TextSegment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxScoringTest {

    private static final int SLOW = 1_000_000;

    private final Path folder;

    OnnxScoringTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private OnnxScoring open(int randomNumbers) throws IOException {
        TinyCrossEncoder files = TinyCrossEncoder.in(folder, randomNumbers);
        return OnnxFiles.open(
                new OnnxProperties(files.model().toString(), files.tokenizer().toString(), 64, 2));
    }

    private static List<Double> scores(OnnxScoring scoring, int passages) {
        List<TextSegment> texts = IntStream.range(0, passages)
                .mapToObj(i -> TextSegment.from("size " + (i % 20 + 1)))
                .toList();
        return scoring.scoreAll(texts, "valve").content();
    }

    @Test
    void scoresEachPassageInItsPlace() throws IOException {
        try (OnnxScoring scoring = open(1)) {
            assertThat(scores(scoring, 5)).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0);
        }
    }

    @Test
    void endsWhenNobodyWaitsForItAnyMore() throws IOException {
        try (OnnxScoring scoring = open(SLOW)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> scores(scoring, 1000)).hasCauseInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(scores(scoring, 2)).containsExactly(1.0, 2.0);
        }
    }

    @Test
    void mayBeClosedWhileItScores() throws IOException {
        OnnxScoring scoring = open(SLOW);
        CompletableFuture<List<Double>> scores = CompletableFuture.supplyAsync(() -> scores(scoring, 20));
        scoring.close();
        scoring.close();

        assertThat(scores.exceptionally(closed -> List.of()).join().size()).isIn(0, 20);
        assertThatThrownBy(() -> scores(scoring, 1)).isInstanceOf(RuntimeException.class);
    }
}
