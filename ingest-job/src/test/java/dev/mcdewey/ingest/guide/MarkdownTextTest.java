package dev.mcdewey.ingest.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    private static Paragraph paragraph(String text) {
        return new Paragraph(Place.UNKNOWN, text);
    }

    @Test
    void fencesCodeThatHoldsFences() {
        assertThat(new Code(Place.UNKNOWN, "md", "```\nx\n```").text()).isEqualTo("````md\n```\nx\n```\n````");
    }

    @Test
    void indentsWhatFollowsInAStep() {
        ListItem step = new ListItem(List.of(paragraph("Do"), new Code(Place.UNKNOWN, "", "a\n\nb")));
        assertThat(new Procedure(Place.UNKNOWN, 9, List.of(step, step)).text())
                .isEqualTo("9. Do\n\n   ```\n   a\n\n   b\n   ```\n10. Do\n\n    ```\n    a\n\n    b\n    ```");
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
