package dev.mcdewey.mcp.tool;

import dev.mcdewey.mcp.tool.SearchAnswer.Found;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The answer of {@code search_docs} as text: about 500 characters a hit, since every agent pays for each of them. */
final class SearchText {

    private static final int HIT = 480;
    private static final int HEADINGS = 150;
    private static final int SHORTEST_SNIPPET = 100;

    private SearchText() {}

    static String of(SearchAnswer answer) {
        Stream<String> hits = IntStream.range(0, answer.hits().size())
                .mapToObj(i -> (i + 1) + ". " + hit(answer.hits().get(i)));
        Stream<String> notices = answer.notices().stream().map(notice -> "Note: " + notice);
        return Stream.of(Stream.of(heading(answer)), hits, notices)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n\n"));
    }

    private static String heading(SearchAnswer answer) {
        if (answer.hits().isEmpty()) {
            return "Nothing was found. Try other words, or fewer filters.";
        }
        return "The best " + answer.hits().size() + " of " + answer.total()
                + " hits. Snippets are cut: read_chunk gives the whole text.";
    }

    private static String hit(Found hit) {
        String where = PlainText.cut(Citation.headings(hit.title(), hit.headingPath()), HEADINGS)
                + "\n"
                + Citation.place(hit.product(), hit.version(), hit.guide())
                + Citation.page(hit.page(), hit.lastPage(), hit.pageLabel())
                + "\nchunk_id: "
                + hit.chunkId()
                + "\n"
                + Citation.alsoIn(hit.alsoIn());
        return where + PlainText.cut(hit.snippet(), Math.max(SHORTEST_SNIPPET, HIT - where.length()));
    }
}
