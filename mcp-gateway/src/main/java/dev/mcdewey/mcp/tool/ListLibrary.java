package dev.mcdewey.mcp.tool;

import dev.mcdewey.search.library.Library;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.Scope;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import reactor.core.publisher.Mono;

/** Says what there is. */
final class ListLibrary implements GatewayTool {

    private final LibraryCatalogue catalogue;

    ListLibrary(LibraryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "list_library";
    }

    @Override
    public Mono<CallToolResult> call(Arguments arguments) {
        Filters filters = new Filters(arguments.optional("vendor"), arguments.optional("product"), null, null, null);
        return Mono.zip(catalogue.library(), catalogue.scope(filters))
                .flatMap(found -> answer(found.getT1(), found.getT2()));
    }

    private Mono<CallToolResult> answer(Library library, Scope scope) {
        LibraryAnswer answer = LibraryAnswer.of(library, scope.filters());
        if (!answer.vendors().isEmpty()) {
            return Mono.just(ToolResults.answer(LibraryText.of(answer), answer));
        }
        return catalogue
                .absence(scope)
                .defaultIfEmpty("The library is empty.")
                // Asking for a name that is not there is a mistake; asking an empty library is none.
                .map(why -> library.vendors().isEmpty() ? ToolResults.answer(why, answer) : ToolResults.failure(why));
    }
}
