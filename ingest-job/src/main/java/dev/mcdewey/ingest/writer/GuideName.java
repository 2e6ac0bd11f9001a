package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.mcdewey.index.guide.Fields;

/**
 * A guide over all its versions: the space within which equal text is stored once.
 *
 * @param product the product's folder name
 * @param guide the guide's folder name
 */
public record GuideName(String product, String guide) {
    /** Finds what is stored of it, files or chunks. */
    public Query query() {
        return Query.of(q ->
                q.bool(b -> b.filter(f -> f.term(t -> t.field(Fields.PRODUCT).value(product)))
                        .filter(f -> f.term(t -> t.field(Fields.GUIDE).value(guide)))));
    }
}
