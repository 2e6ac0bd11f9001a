package dev.mcdewey.search.similar;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.search.hits.Hit;
import dev.mcdewey.search.hits.HitFactory;
import dev.mcdewey.search.hits.Snippet;
import dev.mcdewey.search.query.Scope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows chunks by their first sentences, since no words were asked for. */
final class Beginnings {

    private Beginnings() {}

    static SearchRequest request(List<Neighbour> chosen, String index, int length) {
        List<String> keys = chosen.stream().map(Neighbour::key).toList();
        return SearchRequest.of(s -> s.index(index)
                .allowPartialSearchResults(false)
                .size(keys.size())
                .query(q -> q.ids(i -> i.values(keys)))
                .source(f -> f.filter(i -> i.excludes(Fields.VECTOR)))
                .highlight(beginning(length)));
    }

    private static Highlight beginning(int length) {
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .encoder(HighlighterEncoder.Html)
                .noMatchSize(length)
                .fields(Fields.TEXT, f -> f));
    }

    static List<Hit> hits(
            List<Neighbour> chosen,
            List<co.elastic.clients.elasticsearch.core.search.Hit<GuideChunk>> fetched,
            Scope scope) {
        Map<String, co.elastic.clients.elasticsearch.core.search.Hit<GuideChunk>> byKey =
                fetched.stream().collect(Collectors.toMap(hit -> String.valueOf(hit.id()), Function.identity()));
        return chosen.stream()
                .map(near -> hit(near, Objects.requireNonNull(byKey.get(near.key()), near.key()), scope))
                .toList();
    }

    private static Hit hit(
            Neighbour near, co.elastic.clients.elasticsearch.core.search.Hit<GuideChunk> fetched, Scope scope) {
        GuideChunk chunk = Objects.requireNonNull(fetched.source(), near.key());
        String snippet = String.join(" … ", fetched.highlight().getOrDefault(Fields.TEXT, List.of()));
        return HitFactory.hit(chunk, Snippet.of(snippet), near.score(), scope.versionOf(chunk.product()));
    }
}
