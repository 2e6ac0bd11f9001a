package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.GuideFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of a generation, all of them, page by page. */
public final class StoredFiles {

    private static final SourceConfig WITHOUT_SPINE = SourceConfig.of(s -> s.filter(f -> f.excludes(Fields.SPINE)));
    private static final SourceConfig WITH_SPINE = SourceConfig.of(s -> s.fetch(true));

    /** Whole files can have long spines; a page of them must fit in memory. */
    private static final int PAGE = 250;

    private final ElasticsearchClient client;

    /** Makes a reader. */
    public StoredFiles(ElasticsearchClient client) {
        this.client = client;
    }

    /** What is known of every file, without its spine. */
    public List<KnownFile> known(Generation generation) throws IOException {
        return read(generation, Query.of(q -> q.matchAll(m -> m)), WITHOUT_SPINE, KnownFile.class);
    }

    /** The files of one guide in all versions, with their spines. */
    public List<GuideFile> of(Generation generation, GuideName guide) throws IOException {
        return read(generation, guide.query(), WITH_SPINE, GuideFile.class);
    }

    private <T> List<T> read(Generation generation, Query query, SourceConfig source, Class<T> type)
            throws IOException {
        List<T> files = new ArrayList<>();
        List<FieldValue> after = List.of();
        while (true) {
            List<Hit<T>> page =
                    page(generation, query, source, after, type).hits().hits();
            page.stream().map(Hit::source).forEach(files::add);
            if (page.size() < PAGE) {
                return files;
            }
            after = page.get(page.size() - 1).sort();
        }
    }

    private <T> SearchResponse<T> page(
            Generation generation, Query query, SourceConfig source, List<FieldValue> after, Class<T> type)
            throws IOException {
        return client.search(
                s -> {
                    s.index(generation.files()).query(query).source(source).size(PAGE);
                    s.sort(o -> o.field(f -> f.field(Fields.FILE_ID)));
                    return after.isEmpty() ? s : s.searchAfter(after);
                },
                type);
    }
}
