package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.search.hits.Snippet;
import dev.mcdewey.search.query.Question;
import dev.mcdewey.search.settings.SearchProperties;
import java.util.List;
import java.util.Objects;

/** What is fetched of a chunk to show it, with the words of the question marked. */
final class Shown {

    static final SourceConfig SOURCE = SourceConfig.of(s -> s.filter(f -> f.excludes(Fields.VECTOR)));

    private Shown() {}

    /** What has none of the words shows its beginning: {@code no_match_size}. */
    static Highlight marked(Question question, SearchProperties settings) {
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .encoder(HighlighterEncoder.Html)
                .preTags("<mark>")
                .postTags("</mark>")
                .requireFieldMatch(false)
                .numberOfFragments(1)
                .fragmentSize(settings.snippetLength())
                .noMatchSize(settings.snippetLength())
                .highlightQuery(WordQuery.ofChunks(question, settings))
                .fields(Fields.TEXT, f -> f));
    }

    static Highlight beginning(SearchProperties settings) {
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .encoder(HighlighterEncoder.Html)
                .noMatchSize(settings.snippetLength())
                .fields(Fields.TEXT, f -> f));
    }

    static FoundChunk found(Hit<GuideChunk> fetched, double score) {
        String snippet = String.join(" … ", fetched.highlight().getOrDefault(Fields.TEXT, List.of()));
        return new FoundChunk(chunk(fetched), Snippet.of(snippet), score);
    }

    static GuideChunk chunk(Hit<GuideChunk> fetched) {
        return Objects.requireNonNull(fetched.source(), "a chunk without content");
    }
}
