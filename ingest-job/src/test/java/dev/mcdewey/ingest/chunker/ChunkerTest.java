package dev.mcdewey.ingest.chunker;

import static dev.mcdewey.ingest.chunker.SmallChunks.SETTINGS;
import static dev.mcdewey.ingest.chunker.SmallChunks.chunks;
import static dev.mcdewey.ingest.chunker.SmallChunks.page;
import static dev.mcdewey.ingest.chunker.SmallChunks.paragraph;
import static dev.mcdewey.ingest.chunker.SmallChunks.section;
import static dev.mcdewey.ingest.chunker.SmallChunks.sentence;
import static dev.mcdewey.ingest.chunker.SmallChunks.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.BulletList;
import dev.mcdewey.ingest.guide.Code;
import dev.mcdewey.ingest.guide.Definition;
import dev.mcdewey.ingest.guide.DefinitionList;
import dev.mcdewey.ingest.guide.ListItem;
import dev.mcdewey.ingest.guide.Paragraph;
import dev.mcdewey.ingest.guide.Row;
import dev.mcdewey.ingest.guide.Section;
import dev.mcdewey.ingest.guide.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChunkerTest {

    @Test
    void joinsSmallNeighbours() {
        assertThat(chunks(paragraph("One two."), paragraph("Three four.")))
                .singleElement()
                .extracting(ChunkDraft::text)
                .isEqualTo("One two.\n\nThree four.");
    }

    @Test
    void neverCrossesAHeading() {
        List<ChunkDraft> drafts =
                chunks(section(List.of("T"), paragraph("One.")), section(List.of("T", "S"), paragraph("Two.")));
        assertThat(drafts).extracting(ChunkDraft::headingPath).containsExactly(List.of("T"), List.of("T", "S"));
    }

    @Test
    void keepsAHeadingThatHasNothingUnderItButNotOneThatHasChildren() {
        List<ChunkDraft> drafts = chunks(section(List.of("T")), section(List.of("T", "A")), section(List.of("T", "B")));
        assertThat(drafts).extracting(ChunkDraft::text).containsExactly("A", "B");
    }

    @Test
    void splitsLongParagraphsBetweenSentences() {
        String text = Stream.generate(() -> sentence(8)).limit(12).collect(Collectors.joining(" "));
        assertThat(chunks(paragraph(text)))
                .hasSizeGreaterThan(3)
                .allSatisfy(chunk -> assertThat(chunk.text()).startsWith("The").endsWith("."));
    }

    @Test
    void splitsTablesBetweenRowsAndRepeatsTheirHeads() {
        List<Row> rows = IntStream.range(1, 30)
                .mapToObj(i -> new Row(page(i), List.of("r" + i, "v" + i)))
                .toList();
        Table table = new Table(page(1), "Caption", List.of(new Row(page(1), List.of("Name", "Value"))), rows);
        List<ChunkDraft> drafts = chunks(table);
        assertThat(drafts).hasSizeGreaterThan(3).allSatisfy(chunk -> {
            assertThat(chunk.text()).startsWith("Caption\n\n| Name | Value |\n| --- | --- |\n| r");
            assertThat(chunk.kind()).isEqualTo("table");
        });
        assertThat(drafts.get(1).page())
                .isEqualTo(Objects.requireNonNull(drafts.get(0).lastPage()) + 1);
        assertThat(text(drafts)).containsAll(rows.stream().map(Row::text).toList());
    }

    @Test
    void namesTheRowAndTheColumnOnEachPartOfALongRow() {
        String text = Stream.generate(() -> sentence(9)).limit(8).collect(Collectors.joining(" "));
        assertThat(rowParts(List.of("L1", text, text)))
                .hasSizeGreaterThan(6)
                .startsWith("Id: L1. Text: " + sentence(9), "Id: L1. Text: " + sentence(9) + " " + sentence(9))
                .contains("Id: L1. Note: " + sentence(9) + " " + sentence(9))
                .allMatch(part -> part.startsWith("Id: L1. Text: The") || part.startsWith("Id: L1. Note: The"));
    }

    @Test
    void namesTheColumnAloneWhereTheFirstCellIsLong() {
        String text = Stream.generate(() -> sentence(9)).limit(8).collect(Collectors.joining(" "));
        assertThat(rowParts(List.of(text, text, "")))
                .allMatch(part -> part.startsWith("Id: The") || part.startsWith("Text: The"))
                .anyMatch(part -> part.startsWith("Text: The"));
    }

    @Test
    void namesTheRowByTheFirstLineOfACellThatHoldsMore() {
        String text = Stream.generate(() -> sentence(9)).limit(8).collect(Collectors.joining(" "));
        assertThat(rowParts(List.of("fill(); " + text, "", "")))
                .hasSizeGreaterThan(2)
                .allMatch(part -> part.startsWith("Id: fill(); The") || part.startsWith("Id: fill(). The"));
    }

    private static List<String> rowParts(List<String> cells) {
        Row head = new Row(page(1), List.of("Id", "Text", "Note"));
        Table table = new Table(page(1), "", List.of(head), List.of(new Row(page(1), cells)));
        return chunks(table).stream().map(ChunkDraft::text).toList();
    }

    @Test
    void splitsListsBetweenItems() {
        List<ListItem> items = IntStream.range(0, 9)
                .mapToObj(i -> new ListItem(List.of(paragraph(sentence(9)))))
                .toList();
        assertThat(chunks(new BulletList(page(1), items))).hasSizeGreaterThan(3).allSatisfy(chunk -> {
            assertThat(chunk.text().lines()).allMatch(line -> line.startsWith("- The w1"));
            assertThat(chunk.kind()).isEqualTo("list");
        });
    }

    @Test
    void beginsTheFirstPartOfADefinitionAtItsTerm() {
        List<Block> blocks = List.of(
                new Paragraph(page(2), sentence(25)), new Paragraph(page(3), sentence(25)), paragraph(sentence(9)));
        Definition definition = new Definition(page(1).through(page(3)), "gate", blocks);
        assertThat(chunks(new DefinitionList(page(1).through(page(3)), List.of(definition))))
                .extracting(ChunkDraft::page, ChunkDraft::anchor)
                .startsWith(tuple(1, "a1"), tuple(3, "a3"));
    }

    @Test
    void keepsTheLinesOfSentencesThatItJoins() {
        String text = Stream.generate(() -> "- Gates\nare mended.\n\n8. Locks too. Try ../them\nnow.")
                .limit(9)
                .collect(Collectors.joining("\n\n"));
        assertThat(chunks(paragraph(text)))
                .extracting(ChunkDraft::text)
                .hasSizeGreaterThan(2)
                .allSatisfy(part -> assertThat(text).contains(part))
                .allSatisfy(part -> assertThat(part).matches("(?s)(- Gates|8. Locks|Try \\.\\.).*(mended|too|now)\\."));
    }

    @Test
    void cutsAWordWithoutEnd() {
        String word = "x".repeat(100_000);
        List<ChunkDraft> drafts = chunks(paragraph(word));
        assertThat(drafts).allSatisfy(chunk -> assertThat(chunk.text().length()).isLessThan(600));
        assertThat(String.join("", text(drafts))).isEqualTo(word);
    }

    @Test
    void fitsTheWindowWithItsHeadings() {
        List<Row> rows = IntStream.range(1, 40)
                .mapToObj(i -> new Row(page(i), List.of(sentence(i * 5), sentence(i))))
                .toList();
        Section section = section(
                List.of("T", sentence(20)),
                paragraph(sentence(300)),
                new Table(page(1), "", List.of(), rows),
                new Code(page(2), "", sentence(200)),
                new BulletList(page(1), List.of(new ListItem(List.of(paragraph(sentence(100)))))));
        assertThat(chunks(section)).allSatisfy(chunk -> {
            String heading = String.join(Chunker.PATH_SEPARATOR, chunk.headingPath());
            assertThat(words(heading) + words(chunk.text())).isLessThanOrEqualTo(SETTINGS.window());
        });
    }

    @Test
    void givesTheSameChunksForTheSameFile() {
        Paragraph text = paragraph(Stream.generate(() -> sentence(8)).limit(12).collect(Collectors.joining(" ")));
        assertThat(chunks(text)).isEqualTo(chunks(text));
    }

    @Test
    void refusesAWindowThatLeavesNoRoomForHeadings() {
        assertThatThrownBy(() -> new ChunkSettings(240, 256)).hasMessageContaining("at least twice");
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static List<String> text(List<ChunkDraft> drafts) {
        return drafts.stream().flatMap(draft -> lines(draft.text()).stream()).toList();
    }
}
