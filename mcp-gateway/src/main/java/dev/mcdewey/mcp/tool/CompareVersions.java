package dev.mcdewey.mcp.tool;

import dev.mcdewey.search.versions.ComparisonQuery;
import dev.mcdewey.search.versions.GuideComparisons;
import dev.mcdewey.search.versions.IncomparableException;
import dev.mcdewey.search.versions.outline.ChangeKind;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Says what changed between two versions of a guide. */
final class CompareVersions implements GatewayTool {

    private static final int DEFAULT_LIMIT = 10;

    private final GuideComparisons comparisons;

    CompareVersions(GuideComparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public String name() {
        return "compare_versions";
    }

    @Override
    public Mono<CallToolResult> call(Arguments arguments) {
        return comparisons
                .compare(query(arguments))
                .map(CompareAnswer::of)
                .map(answer -> ToolResults.answer(CompareText.of(answer), answer))
                .onErrorResume(IncomparableException.class, found -> Mono.just(ToolResults.failure(sentence(found))));
    }

    private static ComparisonQuery query(Arguments arguments) {
        return new ComparisonQuery(
                arguments.optional("product"),
                arguments.optional("guide"),
                arguments.optional("from"),
                arguments.optional("to"),
                kind(arguments.optional("change")),
                arguments.optional("section"),
                arguments.optional("limit", DEFAULT_LIMIT),
                arguments.optional("offset", 0));
    }

    private static @Nullable ChangeKind kind(@Nullable String name) {
        return name == null ? null : ChangeKind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static String sentence(IncomparableException found) {
        return switch (found.reason()) {
            case INVALID -> found.parameter() + " " + found.problem() + ".";
            case ABSENT -> found.problem();
        };
    }
}
