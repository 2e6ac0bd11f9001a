package dev.mcdewey.ingest;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import dev.mcdewey.index.client.ClientConfiguration;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.index.generation.IndexProperties;
import dev.mcdewey.index.generation.Unfinished;
import dev.mcdewey.index.guide.FileContent;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.refresh.RefreshRecord;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

/** What readers find in Elasticsearch after a run. */
record StoredLibrary(ElasticsearchClient client, IndexProperties names, Generations generations)
        implements AutoCloseable {

    private static final int ALL = 1_000;

    static StoredLibrary at(URI server, String prefix) {
        RestClient http = RestClient.builder(HttpHost.create(server.toString())).build();
        ElasticsearchClient client =
                new ElasticsearchClient(new RestClientTransport(http, ClientConfiguration.storedJson()));
        IndexProperties names = new IndexProperties(prefix);
        return new StoredLibrary(client, names, new Generations(client, names, Clock.systemUTC()));
    }

    Generation live() throws IOException {
        return generations.live().orElseThrow();
    }

    List<GuideChunk> chunks() throws IOException {
        return client.search(s -> s.index(names.chunks()).size(ALL), GuideChunk.class).hits().hits().stream()
                .map(Hit::source)
                .toList();
    }

    /** The one chunk whose text holds these words. */
    GuideChunk chunk(String words) throws IOException {
        List<GuideChunk> found =
                chunks().stream().filter(chunk -> chunk.text().contains(words)).toList();
        if (found.size() != 1) {
            throw new NoSuchElementException(found.size() + " chunks with '" + words + "' in " + chunks());
        }
        return found.get(0);
    }

    List<GuideFile> files() throws IOException {
        return client
                .search(
                        s -> s.index(names.files()).size(ALL).sort(o -> o.field(f -> f.field("file_id"))),
                        GuideFile.class)
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .toList();
    }

    List<FileContent> contents() throws IOException {
        return client.search(s -> s.index(names.content()).size(ALL), FileContent.class).hits().hits().stream()
                .map(Hit::source)
                .toList();
    }

    GuideFile file(String id) throws IOException {
        return files().stream()
                .filter(file -> file.fileId().equals(FileId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    RefreshRecord lastRefresh() throws IOException {
        return client
                .search(
                        s -> s.index(names.refreshes())
                                .size(1)
                                .sort(o -> o.field(f -> f.field("finished").order(SortOrder.Desc))),
                        RefreshRecord.class)
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .findFirst()
                .orElseThrow();
    }

    /** How many texts an interrupted refresh has stored. */
    long unfinishedChunks() throws IOException {
        Optional<Unfinished> left = generations.unfinished();
        if (left.isEmpty()) {
            return 0;
        }
        Generation generation = left.get().generation();
        client.indices().refresh(r -> r.index(generation.chunks()));
        return client.count(c -> c.index(generation.chunks())).count();
    }

    /** Every index of this library, whoever made it. */
    List<String> indices() throws IOException {
        return client.indices().get(g -> g.index(names.prefix() + "-*").allowNoIndices(true)).result().keySet().stream()
                .sorted()
                .toList();
    }

    @Override
    public void close() throws IOException {
        client._transport().close();
    }
}
