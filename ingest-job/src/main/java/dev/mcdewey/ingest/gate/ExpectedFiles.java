package dev.mcdewey.ingest.gate;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.Fields;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows which files a generation has: no question finds one that is not there. */
final class ExpectedFiles {

    private static final Pattern WILD = Pattern.compile("[*?\\\\]");

    private final ElasticsearchClient client;

    ExpectedFiles(ElasticsearchClient client) {
        this.client = client;
    }

    private record Stored(@Nullable String quarantine) {}

    /** Why this file of a golden query can answer nothing, in a sentence; nothing where it could. */
    Optional<String> absence(String file, Generation generation) throws IOException {
        List<Hit<Stored>> found =
                client.search(best(file, generation), Stored.class).hits().hits();
        if (found.isEmpty()) {
            return Optional.of("%s names %s, which is not in the new library.".formatted(GoldenQueries.FILE, file));
        }
        return Optional.ofNullable(found.get(0).source())
                .map(Stored::quarantine)
                .map(why -> "%s names %s, which was not indexed: %s".formatted(GoldenQueries.FILE, file, why));
    }

    /** One file of this name; where there are several, one that was indexed. */
    private static SearchRequest best(String file, Generation generation) {
        Query indexed = Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field(Fields.QUARANTINE)))));
        return SearchRequest.of(s -> s.index(generation.files())
                .size(1)
                .source(c -> c.filter(f -> f.includes(Fields.QUARANTINE)))
                .query(q -> q.bool(b -> b.filter(named(file)).should(o -> o.constantScore(c -> c.filter(indexed))))));
    }

    private static Query named(String file) {
        String end = "*/" + WILD.matcher(file).replaceAll("\\\\$0");
        return Query.of(q -> q.bool(b -> b.minimumShouldMatch("1")
                .should(o -> o.term(t -> t.field(Fields.SOURCE).value(file)))
                .should(o -> o.wildcard(w -> w.field(Fields.SOURCE).value(end)))));
    }
}
