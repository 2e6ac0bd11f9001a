package dev.mcdewey.ingest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.ParsedFile;
import dev.mcdewey.ingest.guide.Place;
import dev.mcdewey.ingest.guide.Section;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    private static final String[] LEFT = {
        "The intake valve opens as soon as the",
        "pump has built up enough pressure in",
        "the lower chamber, and it stays open",
        "for as long as the pressure is kept up",
        "by the controller, which looks at it",
        "four times in every second of the day",
        "and writes what it has seen to a log."
    };
    private static final String[] RIGHT = {
        "The outlet valve is the weaker one of",
        "the two and should be changed once a",
        "year by somebody who has been trained",
        "to do so, since a valve that was put in",
        "the wrong way round will let the water",
        "flow back into the chamber and ruin it",
        "before anyone has noticed the mistake."
    };

    private static ParsedFile parsed(PdfBuilder pdf) throws IOException {
        return Samples.parsed("pump.pdf", pdf.bytes());
    }

    private static String text(PdfBuilder pdf) throws IOException {
        return Samples.text(parsed(pdf));
    }

    @Test
    void readsOneColumnAfterTheOtherBelowATitleThatSpansBoth() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().heading(20, "A title over both of the columns of this page");
        pdf.to(150).lines(72, LEFT).to(150).lines(310, RIGHT);
        assertThat(text(pdf))
                .isEqualTo("# A title over both of the columns of this page\n\n" + String.join(" ", LEFT) + "\n\n"
                        + String.join(" ", RIGHT));
    }

    @Test
    void endsAListOnThePageOfItsLastWords() throws IOException {
        PdfBuilder pdf = new PdfBuilder().title("The pump").page();
        pdf.bookmark(1, "Lamps")
                .heading(14, "Lamps")
                .at(82, 144, "\u2022")
                .to(144)
                .lines(94, "red", "or green");
        pdf.page().bookmark(1, "Doors").heading(14, "Doors").lines("There are no doors in the pump at all.");
        assertThat(parsed(pdf).sections().get(0).blocks().get(0).place()).isEqualTo(new Place(1, null, 1, null));
    }

    @Test
    void goesOnWithAParagraphOverAPageBreak() throws IOException {
        PdfBuilder pdf = new PdfBuilder()
                .page()
                .lines(
                        "The controller counts the strokes of the pump and stops it when there are too",
                        "many of them and")
                .page()
                .lines("nobody has confirmed that this was meant, which the blue button does at once.");
        Section section = parsed(pdf).sections().get(0);
        assertThat(section.blocks()).hasSize(1);
        assertThat(section.blocks().get(0).text()).contains("many of them and nobody has confirmed");
        assertThat(section.blocks().get(0).place()).isEqualTo(new Place(1, null, 2, null));
    }

    @Test
    void leavesOutRunningHeadsAndFeetWhoseNumbersCount() throws IOException {
        PdfBuilder pdf = new PdfBuilder();
        for (int page = 1; page <= 6; page++) {
            String head = page % 2 == 0 ? page + "   Pump manual" : "Chapter " + (page + 2) / 3 + "   " + page;
            pdf.page().at(72, 40, head).lines("Only page " + page + " says the word number " + page * 7 + ".");
            pdf.at(300, 800, "Draft of May");
        }
        assertThat(text(pdf))
                .contains("Only page 4 says the word number 28.")
                .doesNotContain("Pump manual", "Chapter", "Draft");
    }

    @Test
    void keepsALineThatStandsWhereAHeadWouldButDoesNotReturn() throws IOException {
        PdfBuilder pdf = new PdfBuilder()
                .page()
                .at(72, 40, "Open the valve first")
                .page()
                .at(72, 40, "Then close the drain")
                .page()
                .at(72, 40, "Wait for the lamp");
        assertThat(text(pdf))
                .contains("Open the valve first")
                .contains("Then close the drain")
                .contains("Wait for");
    }

    @Test
    void takesTheLabelsThatTheDocumentGivesItsPages() throws IOException {
        PdfBuilder pdf = new PdfBuilder();
        for (String word : new String[] {"one", "two", "three", "four"}) {
            pdf.page().lines("Word " + word + ".");
        }
        pdf.labels(1, "r", 1, null).labels(3, "D", 1, null).labels(4, "D", 5, "A (x) ");
        assertThat(parsed(pdf).sections().get(0).blocks())
                .extracting(Block::place)
                .extracting(place -> place.page() + "=" + place.pageLabel())
                .containsExactly("1=i", "2=ii", "3=1", "4=A (x) 5");
    }

    @Test
    void takesTheNumbersPrintedOnThePagesWhereTheDocumentGivesNoLabels() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().lines("The title of the book.");
        for (int page = 2; page <= 8; page++) {
            pdf.page().lines("Text of it, which is the " + page * page + "th.");
            if (page != 5) {
                pdf.at(300, 800, Integer.toString(page - 1));
            }
        }
        assertThat(parsed(pdf).sections().get(0).blocks())
                .extracting(block -> block.place().pageLabel())
                .containsExactly(null, "1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void mendsWordsThatWereBrokenAndKeepsCompounds() throws IOException {
        PdfBuilder pdf = new PdfBuilder()
                .page()
                .lines(
                        "A well-known fault of the pump is that its mem-",
                        "brane, which is made of rubber, is a not so well-",
                        "known source of trouble, so look at the pre-",
                        "and the postfilter whenever you clean the pump.");
        assertThat(text(pdf))
                .contains("its membrane,")
                .contains("so well-known source")
                .contains("pre- and the");
    }

    @Test
    void joinsSpreadLetters() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().spread(72, 100, 3, "spread words here");
        assertThat(text(pdf)).contains("spread words here");
    }

    @Test
    void setsTextThatRunsUpwardAside() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page().lines("The first line of the text", "and the second one of it.");
        pdf.draw(content -> {
            content.beginText();
            content.setFont(
                    new org.apache.pdfbox.pdmodel.font.PDType1Font(
                            org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA),
                    10);
            content.setTextMatrix(org.apache.pdfbox.util.Matrix.getRotateInstance(Math.PI / 2, 40, 700));
            content.showText("Confidential copy");
            content.endText();
        });
        assertThat(text(pdf))
                .isEqualTo("# pump\n\nThe first line of the text and the second one of it.\n\nConfidential copy");
    }

    @Test
    void givesTheSameForTheSameBytes() throws IOException {
        byte[] bytes = new PdfBuilder().page().lines(LEFT).bytes();
        assertThat(Samples.parsed("a.pdf", bytes)).isEqualTo(Samples.parsed("a.pdf", bytes));
    }
}
