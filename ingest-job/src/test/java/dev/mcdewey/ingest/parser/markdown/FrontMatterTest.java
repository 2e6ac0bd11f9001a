package dev.mcdewey.ingest.parser.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Pumps\ndescription: All of them\nweight: 30\n---\nBody",
                "---\ntitle: Pumps\ndescription: >\n  All of\n  them\nnav_order: 30\n...\nBody",
                "+++\ntitle = \"Pumps\"\ndescription = 'All of them'\nweight = 30 # heavy\n[menu]\nweight = 2\n+++\nBody",
                "{\n  \"title\": \"Pumps\",\n  \"description\": \"All of them\",\n  \"order\": 30\n}\nBody",
                "\n---\nsidebar_position: 30.5\ntitle: 'Pumps'\ndescription: \"All of them\"\n---\nBody"
            })
    void yieldsTitleDescriptionAndWeight(String text) {
        assertThat(FrontMatter.of(text)).isEqualTo(new FrontMatter("Pumps", "All of them", 30, "Body"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nA rule above: text\n: and no metadata\n---\n",
                "{\nbraces\n}\n",
                "+++ not TOML",
                "---\n\n# Heading\n\n---\n"
            })
    void leavesTextAlone(String text) {
        assertThat(FrontMatter.of(text)).isEqualTo(new FrontMatter(null, null, null, text));
    }

    @Test
    void takesNoWeightThatIsNoNumber() {
        assertThat(FrontMatter.of("---\nweight: heavy\nnav_order: 2\n---\n").weight())
                .isEqualTo(2);
    }
}
