package dev.mcdewey.search.hits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void showsWordsWithoutTheMarksOfMarkdown() {
        assertThat(Snippet.of(
                        "## Ports\n\nRun `tide <mark>start</mark>`, **then** see [the <mark>list</mark>](a.html#b)."
                                + "\n```sh\nls -l\n```"))
                .isEqualTo("Ports Run tide <mark>start</mark>, then see the <mark>list</mark>. ls -l");
    }

    @Test
    void showsNoLanguageOfCodeInANoteOrAnItem() {
        assertThat(Snippet.of("&gt; **Note:** Run:\n&gt;\n&gt; ```sh\n&gt; tide <mark>start</mark>\n&gt; ```"))
                .isEqualTo("Note: Run: tide <mark>start</mark>");
        assertThat(Snippet.of("- ```sh\n  ls\n  ```\n2. ```java\n   run();\n   ```"))
                .isEqualTo("- ls 2. run();");
    }

    @Test
    void showsRowsAsCells() {
        assertThat(Snippet.of("| port | purpose |\n| --- | --- |\n| <mark>8443</mark> | a\\|b |"))
                .isEqualTo("port · purpose <mark>8443</mark> · a|b");
    }

    @Test
    void keepsWhatIsNoMark() {
        assertThat(Snippet.of("a_b \\_c\\_ &lt;tag&gt; 2 * 3 - 1 snake_case --flag \\&lt;x"))
                .isEqualTo("a_b _c_ &lt;tag&gt; 2 * 3 - 1 snake_case --flag &lt;x");
    }
}
