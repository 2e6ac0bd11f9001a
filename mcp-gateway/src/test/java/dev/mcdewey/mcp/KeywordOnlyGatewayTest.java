package dev.mcdewey.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.generation.Generations;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "mcdewey.embedding.provider=none")
class KeywordOnlyGatewayTest {

    @RegisterExtension
    static final ElasticsearchExtension ELASTICSEARCH = new ElasticsearchExtension();

    @LocalServerPort
    private int port;

    @Autowired
    private ElasticsearchClient elasticsearch;

    @Autowired
    private Generations generations;

    private McpSyncClient client;

    @DynamicPropertySource
    static void library(DynamicPropertyRegistry properties) {
        properties.add("spring.elasticsearch.uris", ELASTICSEARCH::uri);
        properties.add("mcdewey.index.prefix", () -> ELASTICSEARCH.prefix() + "words");
    }

    @BeforeEach
    void connect() {
        client = Agent.connect(port);
        client.initialize();
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void refusesALibraryThatWasIndexedOtherwiseAndSearchesByWordsOnceItIsRebuilt() throws IOException {
        generations.publish(generations.open(new GenerationRecipe(GenerationRecipe.SCHEMA, "another-model", 4)));
        CallToolResult refused = search();
        assertThat(refused.isError()).isTrue();
        assertThat(Agent.text(refused)).contains("another-model", "./mcdewey ingest --library DIR --rebuild");

        SampleGuides.publish(elasticsearch, generations, Optional.empty());
        CallToolResult answered = search();
        assertThat(answered.isError()).isFalse();
        assertThat(Agent.text(answered))
                .contains("chunk_id: " + SampleGuides.STATES)
                .endsWith("Note: Searched by words alone: this library has no embeddings.");
    }

    private CallToolResult search() {
        return Agent.call(client, "search_docs", Map.of("query", "agent ready"));
    }
}
