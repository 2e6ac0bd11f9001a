package dev.mcdewey.ingest.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    private static Paragraph paragraph(String text) {
        return new Paragraph(Place.UNKNOWN, text);
    }

    private static Procedure steps(Numerals numerals, ListItem step, Integer... numbers) {
        int count = numbers.length;
        return Procedure.numbered(
                Place.UNKNOWN,
                List.of(numbers),
                Collections.nCopies(count, numerals),
                Collections.nCopies(count, step));
    }

    @Test
    void fencesCodeThatHoldsFences() {
        assertThat(new Code(Place.UNKNOWN, "md", "```\nx\n```").text()).isEqualTo("````md\n```\nx\n```\n````");
    }

    @Test
    void indentsWhatFollowsInAStep() {
        ListItem step = new ListItem(List.of(paragraph("Do"), new Code(Place.UNKNOWN, "", "a\n\nb")));
        assertThat(steps(Numerals.DECIMAL, step, 9, 10).text())
                .isEqualTo("9. Do\n\n   ```\n   a\n\n   b\n   ```\n10. Do\n\n    ```\n    a\n\n    b\n    ```");
    }

    @Test
    void countsInLettersBehindADash() {
        ListItem step = new ListItem(List.of(paragraph("Do"), paragraph("so.")));
        assertThat(steps(Numerals.LOWER_ROMAN, step, 3, 4).text()).isEqualTo("- iii. Do\n\n  so.\n- iv. Do\n\n  so.");
    }

    @Test
    void countsOtherwiseThanMarkdownBehindADash() {
        ListItem step = new ListItem(List.of(paragraph("Do")));
        assertThat(steps(Numerals.DECIMAL, step, 3, 2, 1).text()).isEqualTo("- 3. Do\n- 2. Do\n- 1. Do");
        assertThat(steps(Numerals.DECIMAL, step, 1, 5).text()).isEqualTo("- 1. Do\n- 5. Do");
    }

    @Test
    void countsOnBehindTheLastLetter() {
        assertThat(IntStream.of(1, 26, 27, 703, 0).mapToObj(Numerals.UPPER_LETTERS::of))
                .containsExactly("A", "Z", "AA", "AAA", "0");
        assertThat(IntStream.of(4, 1994, 4000).mapToObj(Numerals.UPPER_ROMAN::of))
                .containsExactly("IV", "MCMXCIV", "4000");
    }

    @Test
    void quotesEveryLineOfANote() {
        assertThat(new Note(Place.UNKNOWN, "Tip", List.of(paragraph("a"), paragraph("b"))).text())
                .isEqualTo("> **Tip:** a\n>\n> b");
    }

    @Test
    void namesColumnsWithoutAHeaderByNothing() {
        Row row = new Row(Place.UNKNOWN, List.of("a|b", "c"));
        assertThat(new Table(Place.UNKNOWN, "", List.of(), List.of(row)).text())
                .isEqualTo("|  |  |\n| --- | --- |\n| a\\|b | c |");
    }
}
