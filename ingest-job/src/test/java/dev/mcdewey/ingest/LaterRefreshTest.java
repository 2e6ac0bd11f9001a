package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.index.refresh.SynonymGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LaterRefreshTest extends IngestTest {

    private static final String V1 = "acme/tern/v1/admin/guide.md";
    private static final String V2 = "acme/tern/v2/admin/guide.md";
    private static final String OTHER = "acme/tern/v1/admin/other.md";
    private static final String INSTALL = "Install: Unpack the archive.";
    private static final String START = "Start: Run the starter.";
    private static final String STOP = "Stop: Press the key.";

    @BeforeEach
    void refreshOnce() throws IOException {
        library.with(V1, page("Guide", INSTALL, START, STOP)).with(OTHER, page("Other", "Colour: It is blue."));
        assertThat(bench.run().exitCode()).isZero();
    }

    private RefreshRecord refresh(String... more) throws IOException {
        IngestRun run = bench.run(more);
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return stored.lastRefresh();
    }

    @Test
    void opensNoGenerationAndEmbedsNothingWhereNothingHasChanged() throws IOException {
        Generation before = stored.live();
        RefreshRecord refresh = refresh();

        assertThat(refresh.outcome()).isEqualTo("unchanged");
        assertThat(refresh.anew()).isNull();
        assertThat(refresh.embeddings()).isZero();
        assertThat(refresh.balance()).isEqualTo(new Balance(2, 0, 2, 0, 0, 0));
        assertThat(refresh.generation()).isEqualTo(before.id());
        assertThat(stored.generations().all()).containsExactly(before);
    }

    @Test
    void remembersNewSynonymsWithoutIndexingAnything() throws IOException {
        Generation before = stored.live();
        library.with("library.yml", "synonyms: [[starter, launcher]]");
        RefreshRecord refresh = refresh();

        assertThat(refresh.outcome()).isEqualTo("unchanged");
        assertThat(refresh.synonyms()).containsExactly(SynonymGroup.of(List.of("starter", "launcher")));
        assertThat(stored.generations().all()).containsExactly(before);
    }

    @Test
    void embedsOnlyTheChangedTextAndKeepsTheIdsOfTheRest() throws IOException {
        library.with(V1, page("Guide", INSTALL, "Start: Run the new starter.", STOP));
        RefreshRecord refresh = refresh();

        assertThat(refresh.balance()).isEqualTo(new Balance(2, 1, 1, 0, 0, 0));
        assertThat(refresh.embeddings()).isEqualTo(1);
        assertThat(refresh.chunksReused()).isEqualTo(2);
        assertThat(idOf("Unpack")).isEqualTo("tern::v1::admin::guide::1");
        assertThat(idOf("new starter")).isEqualTo("tern::v1::admin::guide::2");
        assertThat(idOf("Press")).isEqualTo("tern::v1::admin::guide::3");
        assertThat(stored.chunks()).hasSize(4);
        assertThat(stored.contents())
                .hasSize(2)
                .filteredOn(content -> content.content().contains("new starter"))
                .hasSize(1);
    }

    @Test
    void renumbersTheTextBehindAnInsertion() throws IOException {
        library.with(V1, page("Guide", "Before: Read this.", INSTALL, START, STOP));

        assertThat(refresh().embeddings()).isEqualTo(1);
        assertThat(idOf("Press")).isEqualTo("tern::v1::admin::guide::4");
        assertThat(stored.file("tern::v1::admin::guide").chunkCount()).isEqualTo(4);
    }

    @Test
    void removesAFileWithItsText() throws IOException {
        library.without(OTHER);
        RefreshRecord refresh = refresh();

        assertThat(refresh.outcome()).isEqualTo("published");
        assertThat(refresh.balance()).isEqualTo(new Balance(1, 0, 1, 0, 0, 1));
        assertThat(stored.files()).hasSize(1);
        assertThat(stored.contents()).hasSize(1);
        assertThat(stored.chunks()).hasSize(3).noneMatch(chunk -> chunk.text().contains("blue"));
    }

    @Test
    void addsAVersionForThePriceOfItsNewText() throws IOException {
        library.with(V2, page("Guide", INSTALL, START, "Stop: Press the button."));

        assertThat(refresh().embeddings()).isEqualTo(1);
        GuideChunk shared = stored.chunk("Unpack");
        assertThat(shared.versions()).containsExactly("v1", "v2");
        assertThat(shared.chunkIds())
                .containsExactly(ChunkId.of("tern::v1::admin::guide::1"), ChunkId.of("tern::v2::admin::guide::1"));
        assertThat(shared.occurrences()).hasSize(2);
        assertThat(stored.chunk("button").versions()).containsExactly("v2");
        assertThat(stored.chunks()).hasSize(5);
    }

    @Test
    void keepsTextThatAnotherVersionStillHas() throws IOException {
        library.with(V2, page("Guide", INSTALL, START));
        refresh();
        library.without(V1);

        assertThat(refresh().embeddings()).isZero();
        assertThat(stored.chunk("Unpack").versions()).containsExactly("v2");
        assertThat(stored.chunk("Unpack").occurrences()).hasSize(1);
        assertThat(stored.chunks()).noneMatch(chunk -> chunk.text().contains("Press"));
    }

    @Test
    void listsEveryPlaceOfTextThatStandsTwiceInAFile() throws IOException {
        library.with(V1, page("Guide", INSTALL, START, INSTALL));
        refresh();

        assertThat(stored.chunk("Unpack").chunkIds())
                .containsExactly(ChunkId.of("tern::v1::admin::guide::1"), ChunkId.of("tern::v1::admin::guide::3"));
        assertThat(stored.chunk("Unpack").versions()).containsExactly("v1");
    }

    @Test
    void movesFilesInTheReadingOrderWithoutParsingThem() throws IOException {
        library.with("acme/tern/v1/admin/foreword.md", page("Foreword", "Thanks: To all."));
        RefreshRecord refresh = refresh();

        assertThat(refresh.balance()).isEqualTo(new Balance(3, 1, 2, 0, 0, 0));
        assertThat(stored.file("tern::v1::admin::foreword").position()).isZero();
        assertThat(stored.file("tern::v1::admin::guide").position()).isEqualTo(1);
        assertThat(stored.file("tern::v1::admin::other").position()).isEqualTo(2);
        assertThat(stored.file("tern::v1::admin::other").spine()).hasSize(1);
    }

    @Test
    void followsAProductToAnotherVendor() throws IOException {
        Files.move(library.root().resolve("acme"), library.root().resolve("zenith"));

        assertThat(refresh().embeddings()).isZero();
        assertThat(stored.chunks()).extracting(GuideChunk::vendor).containsOnly("zenith");
        assertThat(stored.files()).allMatch(file -> file.vendor().equals("zenith"));
        assertThat(stored.contents()).allMatch(content -> content.vendor().equals("zenith"));
    }

    @Test
    void followsANewTitle() throws IOException {
        library.with(OTHER, "---\ntitle: Colours\n---\n" + page("Other", "Colour: It is blue."));
        refresh();

        assertThat(stored.chunk("blue").title()).isEqualTo("Colours");
        assertThat(stored.file("tern::v1::admin::other").title()).isEqualTo("Colours");
    }

    @Test
    void buildsAnEmptyGenerationWhereARebuildIsAskedFor() throws IOException {
        Generation before = stored.live();
        RefreshRecord refresh = refresh("--mcdewey.ingest.rebuild=true");

        assertThat(refresh.balance()).isEqualTo(new Balance(2, 2, 0, 0, 0, 0));
        assertThat(refresh.embeddings()).isEqualTo(4);
        assertThat(stored.live()).isNotEqualTo(before);
        assertThat(stored.chunks()).hasSize(4);
    }

    @Test
    void parsesAnewWhereTheChunkSizeHasChanged() throws IOException {
        IngestRun run = bench.run("--mcdewey.ingest.chunk-tokens=100");
        RefreshRecord refresh = stored.lastRefresh();

        assertThat(refresh.balance().indexed()).isEqualTo(2);
        assertThat(refresh.embeddings()).isZero();
        assertThat(refresh.anew())
                .startsWith(
                        "Files read anew: 2, since McDewey reads guides otherwise than when these were indexed (then")
                .containsPattern("chunker \\d+ at 240 of 512 tokens; now parser \\d+, chunker \\d+ at 100 of");
        assertThat(run.out()).containsOnlyOnce(refresh.anew());
    }

    private String idOf(String words) throws IOException {
        return stored.chunk(words).chunkIds().get(0).toString();
    }
}
