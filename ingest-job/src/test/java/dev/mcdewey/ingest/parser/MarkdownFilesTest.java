package dev.mcdewey.ingest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.ParsedFile;
import dev.mcdewey.ingest.guide.Section;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MarkdownFilesTest {

    @Test
    void readsHugoMarkdownWithoutItsShortcodes() throws IOException {
        ParsedFile file = Samples.parsed("hugo.md");
        assertThat(file.title()).isEqualTo("Set up the relay");
        assertThat(Samples.text(file)).isEqualTo("""
                # Set up the relay

                How to set up a relay

                Run release GIT_VERSION_TAG of the relay, or VERSION.

                > **Caution:** Mind the gap.

                # Set up the relay > First steps

                1. Write the file

                   ```yaml
                   relay:
                     on: {{ .Values.on }}
                   ```
                2. Start it

                > **Tip:** Have tea.

                > **Note:** Rest.

                | Port | Use |
                | --- | --- |
                | 80 | one \\| two |

                # Set up the relay > First steps

                Again `Ctrl` and raw HTML.

                # Set up the relay > First steps > What's next?

                See the manual.""");
    }

    @Test
    void givesHeadingsTheIdsThatSitesGiveThem() throws IOException {
        assertThat(Samples.parsed("hugo.md").sections())
                .extracting(Section::anchor)
                .containsExactly(null, "first", "first-steps", "whats-next");
    }

    @Test
    void readsLatin1() throws IOException {
        assertThat(Samples.text(Samples.parsed("latin1.md"))).isEqualTo("# Café manual\n\nThe naïve “user” pays 5 €.");
    }

    @Test
    void countsPagesFromMarksThatAreNoText() throws IOException {
        ParsedFile file = Samples.parsed("pages.md");
        assertThat(Samples.text(file)).doesNotContainIgnoringCase("page 2").doesNotContain("Page 4");
        assertThat(file.sections()).extracting(Section::heading).containsExactly("Valve handbook", "Closing");
        assertThat(file.sections().get(0).blocks().get(0).place().pageLabel()).isEqualTo("i");
        assertThat(file.sections().get(1).blocks())
                .extracting(Block::place)
                .extracting(place -> place.page())
                .containsExactly(2, 3, 4);
    }

    @Test
    void readsPageMarksInsideHtml() {
        ParsedFile file = Samples.html("<p>a</p><ul><li>b</li><!-- page 7 --><li>c</li></ul><p>d</p>");
        assertThat(file.sections().get(0).blocks())
                .extracting(block -> block.place().lastPage())
                .containsExactly(null, 7, 7);
    }

    @Test
    void keepsAPageThatHasOnlyATitle() {
        assertThat(Samples.text(Samples.markdown("---\ntitle: Tutorials\n---\n")))
                .isEqualTo("# Tutorials\n\n");
    }

    @Test
    void takesAFirstHeadingThatRepeatsTheFileNameAlthoughChaptersAreAsLarge() {
        assertThat(Samples.markdown("## Page 1\n\n# Our Sample, Release 2\n\na\n\n# One\n\nb\n\n# Two\n\nc")
                        .title())
                .isEqualTo("Our Sample, Release 2");
    }

    @Test
    void takesTheFileNameWhereNoHeadingStandsAboveAll() {
        assertThat(Samples.markdown("## One\n\na\n\n## Two\n\nb").title()).isEqualTo("sample");
    }
}
