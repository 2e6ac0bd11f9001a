package dev.mcdewey.ingest.chunker;

import static dev.mcdewey.ingest.chunker.SmallChunks.chunks;
import static dev.mcdewey.ingest.chunker.SmallChunks.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.ingest.guide.Code;
import dev.mcdewey.ingest.guide.PageTurn;
import dev.mcdewey.ingest.guide.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeChunksTest {

    @Test
    void keepsCodeWholeWhereItFitsAndElseSplitsAtBlankLines() {
        assertThat(chunks(new Code(page(1), "sh", "a b\n\n" + "c ".repeat(40)))).hasSize(1);
        String stanza = "run x y z w v u t s r\n  more of it here";
        List<ChunkDraft> drafts = chunks(
                new Code(page(1), "sh", Stream.generate(() -> stanza).limit(9).collect(Collectors.joining("\n\n"))));
        assertThat(drafts).hasSizeGreaterThan(3).allSatisfy(chunk -> assertThat(chunk.text())
                .startsWith("```sh\nrun")
                .endsWith("here\n```"));
    }

    @Test
    void splitsCodeWhereALineIsSetInNoDeeperThanTheOneAbove() {
        String gate = "  gate:\n    lock: a b c d e\n    bolt: f g h i j\n";
        List<ChunkDraft> drafts =
                chunks(new Code(page(1), "", "fence:\n" + gate.repeat(9).strip()));
        assertThat(drafts).hasSizeGreaterThan(3).allSatisfy(chunk -> assertThat(chunk.text())
                .matches("(?s)```\n(fence:\n)? *gate:.*bolt: f g h i j\n```"));
    }

    @Test
    void keepsACommentWithTheStatementBelowIt() {
        String lock = "  # Opens the lock\n  # of the gate.\n  lock: a b c d e f\n";
        List<ChunkDraft> drafts =
                chunks(new Code(page(1), "", "gate:\n" + lock.repeat(9).stripTrailing()));
        assertThat(drafts).hasSizeGreaterThan(3).allSatisfy(chunk -> assertThat(chunk.text())
                .matches("(?s)```\n(gate:\n)? *# Opens.*lock: a b c d e f\n```"));
    }

    @Test
    void keepsASmallEndOfCodeInTheFenceBeforeIt() {
        String drawn = "a b c d e\n".repeat(7) + "- ".repeat(25).strip() + "\nend";
        List<ChunkDraft> drafts = chunks(new Code(page(1), "", drawn));
        assertThat(drafts.get(drafts.size() - 1).text()).isEqualTo("```\n" + "a b c d e\n".repeat(3) + "end\n```");
    }

    @Test
    void knowsThePageOfEachPartOfCode() {
        String stanza = "run x y z w v u t s r\n  more of it here";
        String code = Stream.generate(() -> stanza).limit(9).collect(Collectors.joining("\n\n"));
        List<PageTurn> turns = List.of(new PageTurn(code.length() / 2, page(2)));
        Place place = page(1).through(page(2));
        List<ChunkDraft> drafts = chunks(new Code(place, "", code, turns));
        assertThat(drafts.get(0))
                .extracting(ChunkDraft::page, ChunkDraft::lastPage)
                .containsExactly(1, 1);
        assertThat(drafts.get(drafts.size() - 1))
                .extracting(ChunkDraft::page, ChunkDraft::lastPage, ChunkDraft::anchor)
                .containsExactly(2, 2, "a2");
    }
}
