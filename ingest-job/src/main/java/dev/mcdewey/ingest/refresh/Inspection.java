package dev.mcdewey.ingest.refresh;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.ingest.writer.GuideName;
import java.io.IOException;
import java.util.Map;

/** The last look at a generation before readers see it. */
final class Inspection {

    private final ElasticsearchClient client;
    private final Generation generation;

    Inspection(ElasticsearchClient client, Generation generation) {
        this.client = client;
        this.generation = generation;
    }

    void check(Refresh refresh) throws IOException {
        Balance balance = refresh.account().balance();
        if (!balance.addsUp()) {
            throw new RefreshException("The balance does not add up (" + balance + "); nothing was published.");
        }
        long files = client.count(c -> c.index(generation.files())).count();
        expect("files", refresh.storedFiles(), files);
        for (Map.Entry<GuideName, Integer> guide : refresh.chunksByGuide().entrySet()) {
            expect("chunks of " + guide.getKey(), guide.getValue(), count(guide.getKey()));
        }
        if (client.count(c -> c.index(generation.chunks())).count() == 0) {
            throw new RefreshException("No file of " + refresh.library() + " could be indexed; nothing was published. "
                    + refresh.account().why());
        }
    }

    private long count(GuideName guide) throws IOException {
        return client.count(c -> c.index(generation.chunks()).query(guide.query()))
                .count();
    }

    private static void expect(String what, long expected, long found) {
        if (expected != found) {
            throw new RefreshException("The new generation has " + found + " " + what + " where " + expected
                    + " were expected; nothing was published. Run the refresh again, with --rebuild if it persists.");
        }
    }
}
