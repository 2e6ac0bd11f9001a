package dev.mcdewey.ingest.chunker;

import static dev.mcdewey.ingest.chunker.SmallChunks.chunks;
import static dev.mcdewey.ingest.chunker.SmallChunks.page;
import static dev.mcdewey.ingest.chunker.SmallChunks.paragraph;
import static dev.mcdewey.ingest.chunker.SmallChunks.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.BulletList;
import dev.mcdewey.ingest.guide.Code;
import dev.mcdewey.ingest.guide.Definition;
import dev.mcdewey.ingest.guide.DefinitionList;
import dev.mcdewey.ingest.guide.ListItem;
import dev.mcdewey.ingest.guide.Paragraph;
import dev.mcdewey.ingest.guide.Row;
import dev.mcdewey.ingest.guide.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeadChunksTest {

    @Test
    void keepsTheLastSentenceOfALongIntroductionWithWhatItIntroduces() {
        Code code = new Code(page(1), "", "x ".repeat(15).strip());
        assertThat(chunks(paragraph(sentence(16) + " For example,"), code))
                .extracting(ChunkDraft::text)
                .containsExactly(sentence(16), "For example,\n\n" + code.text());
        Code small = new Code(page(1), "", "x");
        assertThat(chunks(paragraph(sentence(7) + " For example,"), small))
                .extracting(ChunkDraft::text)
                .containsExactly(sentence(7) + " For example,\n\n" + small.text());
    }

    @Test
    void keepsTheEndOfASentenceThatCodeInterruptsWithItsBeginning() {
        Paragraph before = paragraph(sentence(12));
        Paragraph beginning = paragraph("The command");
        Code code = new Code(page(1), "", "x ".repeat(10).strip());
        Paragraph end = paragraph("opens the " + "gate ".repeat(9) + "now.");
        assertThat(chunks(before, beginning, code, end))
                .extracting(ChunkDraft::text)
                .containsExactly(before.text(), beginning.text() + "\n\n" + code.text() + "\n\n" + end.text());
    }

    @Test
    void keepsParagraphsWithTheCodeBelowThemWhereBothTakeTurns() {
        Paragraph first = paragraph("Open it first.");
        Paragraph second = paragraph("Shut it then.");
        Code code = new Code(page(1), "", "x ".repeat(12).strip());
        assertThat(chunks(first, code, second, code))
                .extracting(ChunkDraft::text)
                .containsExactly(first.text() + "\n\n" + code.text(), second.text() + "\n\n" + code.text());
    }

    @Test
    void keepsAnIntroductionWithItsListInsideADefinition() {
        BulletList list = new BulletList(
                page(1),
                Stream.of(sentence(8), sentence(8), sentence(5))
                        .map(text -> new ListItem(List.of(paragraph(text))))
                        .toList());
        Definition definition =
                new Definition(page(1), "gate", List.of(paragraph(sentence(9)), paragraph("The locks are:"), list));
        assertThat(chunks(new DefinitionList(page(1), List.of(definition))))
                .extracting(ChunkDraft::text)
                .last()
                .asString()
                .startsWith("- gate: The locks are:\n\n  - The w1");
    }

    @Test
    void putsNoColonBehindATermThatIsASentence() {
        List<Block> blocks = List.of(paragraph("It locks."));
        assertThat(Stream.of("Shut the gate.", "Shut it.[1]", "Shut:", "shut ...", "gate")
                        .map(term -> new Definition(page(1), term, blocks).text()))
                .containsExactly(
                        "- Shut the gate. It locks.",
                        "- Shut it.[1] It locks.",
                        "- Shut: It locks.",
                        "- shut ...: It locks.",
                        "- gate: It locks.");
    }

    @Test
    void keepsAnIntroductionWithWhatItIntroduces() {
        List<ChunkDraft> drafts = chunks(
                paragraph(sentence(15)),
                paragraph("If you dare,"),
                new Code(page(1), "", "x ".repeat(15).strip()));
        assertThat(drafts).hasSize(2);
        assertThat(drafts.get(1).text()).startsWith("If you dare,\n\n```");
    }

    @Test
    void keepsATitleWithWhatItIsOver() {
        List<ChunkDraft> drafts =
                chunks(paragraph(sentence(15)), paragraph("Example 4. Locks"), paragraph(sentence(15)));
        assertThat(drafts).hasSize(2);
        assertThat(drafts.get(1).text()).startsWith("Example 4. Locks\n\nThe w1");
    }

    @Test
    void losesNoNameOfAColumnThatIsEmptyInATableTooWideForItsHead() {
        Row head = new Row(page(1), List.of("gate ".repeat(50).strip(), "An empty lock"));
        Table table = new Table(page(1), "", List.of(head), List.of(new Row(page(1), List.of("shut", ""))));
        assertThat(chunks(table).stream().map(ChunkDraft::text).collect(Collectors.joining(" ")))
                .contains("gate: shut", "An empty lock");
    }
}
