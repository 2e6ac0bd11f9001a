package dev.mcdewey.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeywordTextTest {

    @Test
    void leavesAQuestionOfFewWordsAsItIs() {
        assertThat(KeywordText.of(" how to fail-over? ", 4)).isEqualTo(new KeywordText(" how to fail-over? ", false));
    }

    @Test
    void takesTheFirstWordsOfALongQuestion() {
        assertThat(KeywordText.of("how to fail-over, then back", 4))
                .isEqualTo(new KeywordText("how to fail-over", true));
    }

    @Test
    void countsTheWordsThatHyphensAndDotsJoin() {
        assertThat(KeywordText.of("a.b-c/d e", 3).text()).isEqualTo("a.b-c");
    }

    @Test
    void countsEveryCharacterOfHan() {
        assertThat(KeywordText.of("数据库连接", 2)).isEqualTo(new KeywordText("数据", true));
    }

    @Test
    void countsAnEndlessWordByTheTermsThatItBecomes() {
        assertThat(KeywordText.of("x".repeat(100_000), 3).text()).hasSize(3 * 255);
    }

    @Test
    void findsNoWordInSigns() {
        assertThat(KeywordText.of("?!", 1)).isEqualTo(new KeywordText("?!", false));
    }

    @Test
    void leavesOutWhatOnlyMakesASentence() {
        assertThat(KeywordText.of("How do I get rid of the old nodes?", 64).text())
                .isEqualTo("get rid old nodes?");
        assertThat(KeywordText.of("to be or not to be", 64).text()).isEqualTo("to be or not to be");
        assertThat(KeywordText.of("use of the WITH clause in SELECT", 64).text())
                .isEqualTo("use WITH clause SELECT");
    }

    @Test
    void keepsEveryWordOfATerm() {
        assertThat(KeywordText.of("not in this list", 64).text()).isEqualTo("not in this list");
    }
}
