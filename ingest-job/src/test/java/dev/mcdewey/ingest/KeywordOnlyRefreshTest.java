package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.refresh.RefreshRecord;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeywordOnlyRefreshTest extends IngestTest {

    private static final String NONE = "--mcdewey.embedding.provider=none";

    @BeforeEach
    void bringAGuide() throws IOException {
        String[] sections = IntStream.range(0, 30)
                .mapToObj(i -> "Step " + i + ": " + ("Turn valve " + i + " until the gauge shows 7 bar. ").repeat(i))
                .toArray(String[]::new);
        library.with("acme/tern/v1/admin/guide.md", page("Guide", sections));
    }

    @Test
    void storesTheTextWithoutVectors() throws IOException {
        assertThat(bench.run(NONE).exitCode()).isZero();

        RefreshRecord refresh = stored.lastRefresh();
        assertThat(refresh.embeddings()).isZero();
        assertThat(refresh.chunksNew()).isEqualTo(stored.chunks().size()).isPositive();
        assertThat(stored.chunks()).allMatch(chunk -> chunk.vector() == null);
        assertThat(stored.generations().recipe(stored.live()))
                .isEqualTo(new GenerationRecipe(GenerationRecipe.SCHEMA, "none", 0));
    }

    @Test
    void cutsTheSameChunksAsWithEmbeddings() throws IOException {
        bench.run(NONE);
        List<String> words = texts();
        bench.run();

        assertThat(texts()).isEqualTo(words);
        assertThat(stored.lastRefresh().embeddings()).isEqualTo(words.size());
    }

    @Test
    void isMadeAnewWhereTheProviderHasChanged() throws IOException {
        bench.run();
        assertThat(bench.run(NONE).exitCode()).isZero();

        assertThat(stored.lastRefresh().balance().indexed()).isEqualTo(1);
        assertThat(stored.lastRefresh().anew())
                .startsWith("Files read anew: 1, since the live library was made with the embedding model ")
                .endsWith(", and this one is with no embedding model.");
        assertThat(stored.lastRefresh().embeddings()).isZero();
        assertThat(stored.chunks()).allMatch(chunk -> chunk.vector() == null);
    }

    @Test
    void isRefreshedLikeAnyOther() throws IOException {
        bench.run(NONE);
        library.with("acme/tern/v1/admin/more.md", page("More", "Colour: It is blue."));
        bench.run(NONE);

        assertThat(stored.lastRefresh().balance().unchanged()).isEqualTo(1);
        assertThat(stored.chunk("blue").headingPath()).containsExactly("Colour");
        assertThat(bench.run(NONE).out()).contains("unchanged");
    }

    private List<String> texts() throws IOException {
        return stored.chunks().stream().map(GuideChunk::text).sorted().toList();
    }
}
