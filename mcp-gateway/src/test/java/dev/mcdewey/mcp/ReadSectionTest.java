package dev.mcdewey.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.generation.Generations;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "mcdewey.embedding.provider=none")
class ReadSectionTest {

    @RegisterExtension
    static final ElasticsearchExtension ELASTICSEARCH = new ElasticsearchExtension();

    private static final String GUIDE = "switchboard::v2.0::admin-guide::admin::";

    @LocalServerPort
    private int port;

    private McpSyncClient client;

    @DynamicPropertySource
    static void library(DynamicPropertyRegistry properties) {
        properties.add("spring.elasticsearch.uris", ELASTICSEARCH::uri);
        properties.add("mcdewey.index.prefix", () -> ELASTICSEARCH.prefix() + "sections");
    }

    @BeforeAll
    static void publish(@Autowired ElasticsearchClient elasticsearch, @Autowired Generations generations)
            throws IOException {
        SampleGuides.publish(elasticsearch, generations, Optional.empty());
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
    void readsTheWholeSectionRoundAnyOfItsPassages() {
        CallToolResult result = read(Map.of("chunk_id", GUIDE + 4));
        assertThat(result.isError()).isFalse();
        assertThat(Agent.text(result)).isEqualTo("""
                Administration › Troubleshooting
                switchboard v2.0 admin-guide, pages 13–14 (printed 3)
                source: switchboard/v2.0/admin-guide/admin.md
                chunk_ids: switchboard::v2.0::admin-guide::admin::3 to switchboard::v2.0::admin-guide::admin::4
                previous section: switchboard::v2.0::admin-guide::admin::2

                ---

                Error SWB-4711 means that the licence has run out.

                Error SWB-4712 means that two nodes have the same name.""");
        assertThat(Agent.text(read(Map.of("chunk_id", GUIDE + 3)))).isEqualTo(Agent.text(result));
    }

    @Test
    void givesTheSameAsData() {
        JsonNode section = Agent.json(read(Map.of("chunk_id", SampleGuides.STATES)));
        assertThat(section.at("/heading_path/1").asString()).isEqualTo("Agent states");
        assertThat(section.at("/chunk_ids/0").asString()).isEqualTo(SampleGuides.STATES);
        assertThat(section.at("/previous").asString()).isEqualTo(GUIDE + 1);
        assertThat(section.at("/next").asString()).isEqualTo(GUIDE + 3);
        assertThat(section.at("/also_in/0").asString()).isEqualTo("v1.0");
        assertThat(section.at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void readsALongSectionInPartsOfWhichNoneIsLost() {
        CallToolResult first = read(Map.of("chunk_id", GUIDE + 4, "limit", 1));
        CallToolResult second = read(Map.of("chunk_id", GUIDE + 4, "limit", 1, "offset", 1));
        assertThat(Agent.text(first))
                .contains("passages 1 to 1 of the 2 of this section; offset 1 goes on\n", "page 13 (printed 3)")
                .endsWith("has run out.");
        assertThat(Agent.text(second))
                .contains("passages 2 to 2 of the 2 of this section\n", "page 14 (printed 4)")
                .endsWith("the same name.");
        assertThat(List.of(Agent.json(first), Agent.json(second)))
                .allSatisfy(part -> assertThat(part.at("/total").asInt()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | chunk_id",
                "{\"chunk_id\": \"no-id\"} | 'no-id'",
                "{\"chunk_id\": \"a::b::c::d::1\"} | search_docs",
                "{\"chunk_id\": \"a::b::c::d::1\", \"limit\": 51} | limit",
                "{\"chunk_id\": \"switchboard::v2.0::admin-guide::admin::4\", \"offset\": 2} | has 2 passages",
                "{\"chunk_id\": \"switchboard::v2.0::admin-guide::admin::4\", \"offset\": 3000000000} | has 2 passages"
            })
    void namesWhatIsWrongWithAnArgument(String arguments, String named) {
        CallToolResult result = read(Agent.arguments(arguments));
        assertThat(result.isError()).isTrue();
        assertThat(Agent.text(result)).contains(named);
    }

    private CallToolResult read(Map<String, Object> arguments) {
        return Agent.call(client, "read_section", arguments);
    }
}
