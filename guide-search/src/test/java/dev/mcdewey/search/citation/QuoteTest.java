package dev.mcdewey.search.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {

    private static List<String> hard(String text) {
        return Quote.of(text).tokens().stream()
                .filter(token -> !token.soft())
                .map(Token::form)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Set `max_wal_size` | set max_wal_size",
                "set max\\_wal\\_size | set max_wal_size",
                "**Do** not_ | do not",
                "> 3. Stop [it](stop.html) | stop it",
                "- 3. Stop it | stop it",
                "- iv. Stop it | stop it",
                "- e.g. it | e . g . it",
                "a \"b\" c | a \" b \" c",
                "a «b» c | a \" b \" c",
                "don’t | don't",
                "one — two – three - four | one - two - three - four",
                "one -- two | one - two",
                "run --all | run -- all",
                "ﬁle | file",
                "12.5 | 12 . 5",
                "soft\u00ADhyphen | softhyphen",
                "漢字 | 漢 字",
                "What now?\" | what now"
            })
    void keepsWordsAndSigns(String text, String kept) {
        assertThat(hard(text)).containsExactly(kept.split(" "));
    }

    @Test
    void keepsNoEllipsis() {
        Quote quote = Quote.of("… one, [...] two (…) three . . .");

        assertThat(quote.tokens()).extracting(Token::form).containsExactly("one", ",", "two", "three");
        assertThat(quote.gaps().stream()).containsExactly(1, 2, 3);
        assertThat(quote.parts()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "a_", "[", "![a](", "> ", ". ", "'", "| - ", "a'", "`", "# ", "(…"})
    void readsWhatIsNoText(String repeated) {
        assertThatCode(() -> Quote.of(repeated.repeat(Quotation.MAX_LENGTH / repeated.length())))
                .doesNotThrowAnyException();
    }

    @Test
    void takesCodeOnOneLineForWords_andTheLineOfAFenceForNone() {
        assertThat(Quote.of("```drop every table now```").words()).isEqualTo(4);
        assertThat(Quote.of("```sh title here\nls\n```").words()).isEqualTo(1);
    }
}
