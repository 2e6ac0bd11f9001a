package dev.mcdewey.mcp.tool;

import dev.mcdewey.search.GuideSearch;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** Finds passages. */
final class SearchDocs implements GatewayTool {

    private static final int DEFAULT_LIMIT = 5;

    private final GuideSearch search;

    SearchDocs(GuideSearch search) {
        this.search = search;
    }

    @Override
    public String name() {
        return "search_docs";
    }

    @Override
    public Mono<CallToolResult> call(Arguments arguments) {
        return search.search(query(arguments))
                .map(SearchAnswer::of)
                .map(answer -> ToolResults.answer(SearchText.of(answer), answer));
    }

    private static SearchQuery query(Arguments arguments) {
        Filters filters = new Filters(
                arguments.optional("vendor"),
                arguments.optional("product"),
                arguments.optional("version"),
                arguments.optional("guide"),
                null);
        SearchMode mode = SearchMode.valueOf(
                arguments.optional("mode", SearchMode.HYBRID.name()).toUpperCase(Locale.ROOT));
        return new SearchQuery(
                arguments.required("query"), filters, mode, arguments.optional("limit", DEFAULT_LIMIT), 0);
    }
}
