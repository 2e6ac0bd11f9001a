package dev.mcdewey.ingest.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.ingest.parser.reader.RepeatedText;
import dev.mcdewey.ingest.source.SourceFile;
import dev.mcdewey.ingest.writer.PlannedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How indexing is shared out. */
class PartsTest {

    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void holdNoMoreSourcesHoweverManyCoresThereAre() {
        for (int cores = 1; cores <= 512; cores++) {
            Parts parts = Parts.of(cores, 64, false);

            assertThat(parts.count()).isEqualTo(cores);
            assertThat(parts.count() * parts.bytes()).isLessThanOrEqualTo(Parts.BYTES_IN_MEMORY);
        }
    }

    @Test
    void commitAsManySmallFilesAsAskedFor() {
        List<PlannedFile> left = files(LongStream.generate(() -> 20_000).limit(1000));

        assertThat(Parts.of(2, 64, false).next(left)).isEqualTo(left.subList(0, 64));
        assertThat(Parts.of(2, 1, false).next(left)).isEqualTo(left.subList(0, 1));
    }

    @Test
    void commitFewerWhereEmbeddingTakesLong() {
        assertThat(Parts.of(2, 64, true).files()).isEqualTo(16);
        assertThat(Parts.of(2, 1, true).files()).isEqualTo(1);
    }

    @Test
    void commitFewLargeFilesAndAHugeOneAlone() {
        LongStream sizes = LongStream.of(MEGABYTE, 2 * MEGABYTE, 2 * MEGABYTE, 30 * MEGABYTE, 1, 1, 1, 1);
        List<PlannedFile> left = files(sizes);

        assertThat(committed(Parts.of(2, 64, false), left)).containsExactly(2, 1, 1, 2, 1, 1);
    }

    @Test
    void takeAFairShareOfTheLastFiles() {
        List<PlannedFile> left = files(LongStream.generate(() -> 1).limit(100));

        assertThat(committed(Parts.of(2, 64, false), left)).containsExactly(50, 25, 13, 6, 3, 2, 1);
        assertThat(committed(Parts.of(8, 4, false), left).subList(0, 17)).containsOnly(4);
        assertThat(Parts.of(2, 64, false).next(List.of())).isEmpty();
    }

    private static List<Integer> committed(Parts parts, List<PlannedFile> files) {
        List<Integer> sizes = new ArrayList<>();
        for (int from = 0; from < files.size(); from += sizes.get(sizes.size() - 1)) {
            sizes.add(parts.next(files.subList(from, files.size())).size());
        }
        return sizes;
    }

    private static List<PlannedFile> files(LongStream sizes) {
        return sizes.mapToObj(
                        size -> new SourceFile("acme", "tern", "v1", "admin", "a.md", Path.of("a.md"), size, null))
                .map(file -> new PlannedFile(file, new FileId("tern", "v1", "admin", "a"), 0, RepeatedText.NONE, ""))
                .toList();
    }
}
