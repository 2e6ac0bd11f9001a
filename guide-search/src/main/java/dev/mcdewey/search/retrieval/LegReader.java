package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.search.fusion.Scored;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads what a leg answered. */
final class LegReader {

    private LegReader() {}

    static LegAnswer chunks(MultiSearchItem<Void> item) {
        return read(
                item,
                item.hits().hits().stream().collect(Collectors.toMap(RankingOrder::nameOf, CandidateFields::read)));
    }

    static LegAnswer files(MultiSearchItem<Void> item) {
        return read(item, Map.of());
    }

    private static LegAnswer read(MultiSearchItem<Void> item, Map<String, Candidate> candidates) {
        List<Hit<Void>> hits = item.hits().hits();
        return new LegAnswer(
                hits.stream().map(LegReader::scored).toList(),
                candidates,
                hits.stream().findFirst().map(Hit::index).orElse(""));
    }

    private static Scored scored(Hit<Void> hit) {
        return new Scored(RankingOrder.nameOf(hit), Objects.requireNonNull(hit.score(), "a hit without a score"));
    }
}
