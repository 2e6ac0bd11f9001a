package dev.mcdewey.search.hits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void showsWordsWithoutTheMarksOfMarkdown() {
        assertThat(Snippet.of("Run `tide <mark>start</mark>`, then\n\n&gt; **Note:** see the <mark>list</mark>."
                        + "\n```sh\nls -l\n```"))
                .isEqualTo("Run tide <mark>start</mark>, then Note: see the <mark>list</mark>. ls -l");
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
        assertThat(Snippet.of("a_b \\_c\\_ &lt;tag&gt; 2 * 3 - 1 snake_case --flag **kwargs [a](b)\n# comment"))
                .isEqualTo("a_b \\_c\\_ &lt;tag&gt; 2 * 3 - 1 snake_case --flag **kwargs [a](b) # comment");
        assertThat(Snippet.of("<mark>limit</mark> {broadcast | multicast | all}\nps | grep x"))
                .isEqualTo("<mark>limit</mark> {broadcast | multicast | all} ps | grep x");
    }
}
