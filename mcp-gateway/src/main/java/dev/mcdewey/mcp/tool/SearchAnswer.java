package dev.mcdewey.mcp.tool;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcdewey.search.hits.Hit;
import dev.mcdewey.search.hits.HitPage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The answer of {@code search_docs} as data, in the form of its output schema. */
record SearchAnswer(String query, long total, List<Found> hits, List<String> notices) {

    /** Longer snippets would make agents answer from them. */
    private static final int SNIPPET = 240;

    static SearchAnswer of(HitPage page) {
        return new SearchAnswer(
                page.query(), page.total(), page.hits().stream().map(Found::of).toList(), page.notices());
    }

    /** One hit. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Found(
            String chunkId,
            String title,
            List<String> headingPath,
            String vendor,
            String product,
            String version,
            String guide,
            @Nullable Integer page,
            @Nullable Integer lastPage,
            @Nullable String pageLabel,
            @Nullable String url,
            String snippet,
            List<String> alsoIn) {

        static Found of(Hit hit) {
            return new Found(
                    hit.chunkId().toString(),
                    hit.title(),
                    hit.headingPath(),
                    hit.vendor(),
                    hit.product(),
                    hit.version(),
                    hit.guide(),
                    hit.page(),
                    hit.lastPage(),
                    hit.pageLabel(),
                    hit.url(),
                    PlainText.cut(PlainText.of(hit.snippet()), SNIPPET),
                    hit.alsoIn());
        }
    }
}
