package dev.mcdewey.index.refresh;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import dev.mcdewey.index.generation.Repeatable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Writes one record for each refresh into an index of its own. */
public final class RefreshLog {

    private static final String MAPPING = "/dev/mcdewey/index/refresh/refreshes.json";

    private final ElasticsearchClient client;
    private final String index;

    /** Makes the log that is kept in this index. */
    public RefreshLog(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** Adds a record; it is there for the next reader. */
    public void add(RefreshRecord refresh) throws IOException {
        if (!client.indices().exists(e -> e.index(index)).value()) {
            create();
        }
        // Named, so that it is there once even if it has to be sent again.
        client.index(i -> i.index(index)
                .id(refresh.started().toString())
                .document(refresh)
                .refresh(Refresh.True));
    }

    private void create() throws IOException {
        try (InputStream mapping = Objects.requireNonNull(RefreshLog.class.getResourceAsStream(MAPPING), MAPPING)) {
            byte[] content = mapping.readAllBytes();
            Repeatable.make(
                    () -> client.indices().create(c -> c.index(index).withJson(new ByteArrayInputStream(content))));
        }
    }
}
