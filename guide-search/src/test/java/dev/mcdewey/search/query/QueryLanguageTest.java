package dev.mcdewey.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLanguageTest {

    @Test
    void takesPhrasesExclusionsAndFiltersOutOfAQuestion() {
        AskedText asked =
                QueryLanguage.read("reset  \"admin password\" -ldap product:finesse version:12.5 -\"old console\"");

        assertThat(asked.words()).isEqualTo("reset admin password");
        assertThat(asked.phrases()).containsExactly("admin password");
        assertThat(asked.without()).containsExactly("ldap", "old console");
        assertThat(asked.filters()).isEqualTo(new Filters(null, "finesse", "12.5", null, null));
    }

    @Test
    void takesAQuotedValueWhole() {
        assertThat(QueryLanguage.read("guide:\"admin guide\" ports").filters().guide())
                .isEqualTo("admin guide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how do I renew a licence?",
                "psql -c --no-align",
                "std::vector of https://host:8080/path",
                "an \"unfinished phrase",
                "a - b",
                "high-availability",
                "product: finesse",
                "\"\"",
                "say\"quoted\"inside",
                "\"…\"",
                "-",
            })
    void searchesAllElseAsText(String question) {
        AskedText asked = QueryLanguage.read(question);

        assertThat(asked.words()).isEqualTo(question);
        assertThat(asked.without()).isEmpty();
        assertThat(asked.filters()).isEqualTo(Filters.NONE);
    }

    @Test
    void searchesAnExclusionAloneAsText() {
        assertThat(QueryLanguage.read("-verbose"))
                .isEqualTo(new AskedText("-verbose", List.of(), List.of(), Filters.NONE));
    }

    @Test
    void looksForTheNameWhereNothingElseIsAsked() {
        AskedText asked = QueryLanguage.read("product:finesse");

        assertThat(asked.words()).isEqualTo("finesse");
        assertThat(asked.filters().product()).isEqualTo("finesse");
    }

    @Test
    void takesTheFirstOfTwoFiltersAndTheOtherAsText() {
        AskedText asked = QueryLanguage.read("ports product:one product:two");

        assertThat(asked.filters().product()).isEqualTo("one");
        assertThat(asked.words()).isEqualTo("ports product:two");
    }
}
