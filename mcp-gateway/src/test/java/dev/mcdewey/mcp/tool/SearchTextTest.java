package dev.mcdewey.mcp.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.hits.Hit;
import dev.mcdewey.search.hits.HitPage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    private static final String LONG = "an exceedingly long heading that goes on ".repeat(5);

    @Test
    void tellsWhereAHitStandsAndHowToReadIt() {
        assertThat(text(hit(212, "198", "call <mark>setState</mark>(a &lt; b)", List.of("v12.0", "v12.6"))))
                .contains(
                        "1. Guide › Agents › States",
                        "finesse v12.5 developer-guide, pages 212–213 (printed 198)",
                        "chunk_id: finesse::v12.5::developer-guide::file::3",
                        "also in: v12.0, v12.6",
                        "call setState(a < b)");
    }

    @Test
    void leavesOutWhatThereIsNot() {
        assertThat(text(hit(null, null, "text", List.of()))).doesNotContain("page", "also in", "null");
    }

    @Test
    void keepsFiveHitsWithinTwoAndAHalfThousandCharacters() {
        Hit greedy = new Hit(
                ChunkId.of("finesse::v12.5::developer-guide::a-file-with-a-rather-long-name~in-a-folder::1234"),
                "cisco",
                "finesse",
                "v12.5",
                "developer-guide",
                LONG,
                List.of(LONG, LONG),
                1234,
                1235,
                "1200",
                "source",
                null,
                "text",
                "<mark>word</mark> &amp; ".repeat(500),
                1,
                Collections.nCopies(40, "v12.5"),
                "v1.0",
                "v12.5");
        assertThat(text(Collections.nCopies(5, greedy).toArray(Hit[]::new))).hasSizeLessThan(2_600);
    }

    @Test
    void saysWhatToDoWhereNothingWasFound() {
        HitPage empty = new HitPage("q", 0, List.of(), Map.of(), List.of("There is no version v9 here."), 1);
        assertThat(SearchText.of(SearchAnswer.of(empty)))
                .contains("Nothing was found", "Note: There is no version v9 here.");
    }

    private static String text(Hit... hits) {
        return SearchText.of(SearchAnswer.of(new HitPage("q", 37, List.of(hits), Map.of(), List.of(), 1)));
    }

    private static Hit hit(@Nullable Integer page, @Nullable String label, String snippet, List<String> alsoIn) {
        return new Hit(
                ChunkId.of("finesse::v12.5::developer-guide::file::3"),
                "cisco",
                "finesse",
                "v12.5",
                "developer-guide",
                "Guide",
                List.of("Agents", "States"),
                page,
                page == null ? null : page + 1,
                label,
                "finesse/v12.5/developer-guide/file.md",
                null,
                "text",
                snippet,
                1,
                alsoIn,
                "v12.5",
                "v12.5");
    }
}
