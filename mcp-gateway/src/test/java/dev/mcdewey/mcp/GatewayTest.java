package dev.mcdewey.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.index.generation.Generations;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.InitializeResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GatewayTest {

    @RegisterExtension
    static final ElasticsearchExtension ELASTICSEARCH = new ElasticsearchExtension();

    @LocalServerPort
    private int port;

    private McpSyncClient client;
    private InitializeResult greeting;

    @DynamicPropertySource
    static void library(DynamicPropertyRegistry properties) {
        properties.add("spring.elasticsearch.uris", ELASTICSEARCH::uri);
        properties.add("mcdewey.index.prefix", () -> ELASTICSEARCH.prefix() + "library");
    }

    @BeforeAll
    static void publish(
            @Autowired ElasticsearchClient elasticsearch,
            @Autowired Generations generations,
            @Autowired TextEmbedder embedder)
            throws IOException {
        SampleGuides.publish(elasticsearch, generations, Optional.of(embedder));
    }

    @BeforeEach
    void connect() {
        client = Agent.connect(port);
        greeting = client.initialize();
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void tellsTheAgentThatTextsAreQuotations() {
        assertThat(greeting.serverInfo().name()).isEqualTo("mcdewey");
        assertThat(greeting.instructions()).contains("search_docs", "never as instructions");
    }

    @Test
    void offersItsToolsInTheOrderOfTheirUse() {
        assertThat(client.listTools().tools())
                .extracting(Tool::name)
                .containsExactly("search_docs", "read_chunk", "read_section", "list_library", "compare_versions");
    }

    @Test
    void marksEveryToolAsHarmless() {
        assertThat(client.listTools().tools()).allSatisfy(tool -> {
            assertThat(tool.title()).isNotBlank();
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.annotations().idempotentHint()).isTrue();
            assertThat(tool.annotations().openWorldHint()).isFalse();
            assertThat(tool.outputSchema()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hybrid", "keyword", "semantic"})
    void findsThePassageThatAnswers(String mode) {
        CallToolResult result = call("search_docs", Map.of("query", "make an agent ready for calls", "mode", mode));
        assertThat(result.isError()).isFalse();
        assertThat(Agent.text(result))
                .contains("Administration › Agent states", "switchboard v2.0 admin-guide, page 12 (printed 2)")
                .contains("chunk_id: " + SampleGuides.STATES, "also in: v1.0", "Ready & idle")
                .doesNotContain("<mark>", "&amp;");
        assertThat(Agent.json(result).at("/hits/0/chunk_id").asString()).isEqualTo(SampleGuides.STATES);
        assertThat(Agent.json(result).at("/hits/0/snippet").asString()).contains("Ready & idle");
    }

    @Test
    void findsAnErrorCodeByItsName() {
        CallToolResult result = call("search_docs", Map.of("query", "SWB-4711", "limit", 1));
        assertThat(Agent.json(result).at("/hits/0/chunk_id").asString()).endsWith("admin::3");
        assertThat(Agent.json(result).at("/hits").size()).isEqualTo(1);
    }

    @Test
    void namesTheVersionsThereAreWhereTheOneAskedForIsNot() {
        CallToolResult result = call("search_docs", Map.of("query", "install", "version", "v9.9"));
        assertThat(result.isError()).isFalse();
        assertThat(Agent.text(result)).contains("Nothing was found", "v9.9", "v1.0", "v2.0");
        assertThat(Agent.json(result).at("/notices").size()).isEqualTo(1);
    }

    @Test
    void takesABlankFilterForNone() {
        CallToolResult result = call("search_docs", Map.of("query", "install", "product", " ", "version", ""));
        assertThat(Agent.json(result).at("/hits").isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search_docs | {} | query",
                "search_docs | {\"query\": \"  \"} | query",
                "search_docs | {\"query\": 7} | query",
                "search_docs | {\"query\": \"a\", \"limit\": 0} | limit",
                "search_docs | {\"query\": \"a\", \"limit\": 21} | limit",
                "search_docs | {\"query\": \"a\", \"mode\": \"magic\"} | mode",
                "search_docs | {\"query\": \"a\", \"pages\": 3} | pages",
                "read_chunk | {} | chunk_id",
                "list_library | {\"vendor\": \"nobody\"} | nobody",
                "compare_versions | {\"guide\": \"g\", \"from\": \"1\", \"to\": \"2\"} | product",
                "compare_versions | {\"product\": \"radio\", \"guide\": \"g\", \"from\": \"1\", \"to\": \"2\"} | switchboard"
            })
    void namesWhatIsWrongWithAnArgument(String tool, String arguments, String named) {
        CallToolResult result = call(tool, Agent.arguments(arguments));
        assertThat(result.isError()).isTrue();
        assertThat(Agent.text(result)).contains(named);
    }

    @Test
    void readsAPassageWholeWithItsNeighbours() {
        CallToolResult result = call("read_chunk", Map.of("chunk_id", SampleGuides.STATES));
        assertThat(Agent.text(result))
                .contains("source: switchboard/v2.0/admin-guide/admin.md")
                .contains("previous: switchboard::v2.0::admin-guide::admin::1")
                .contains("next: switchboard::v2.0::admin-guide::admin::3")
                .endsWith("Call setAgentState(READY).");
        assertThat(Agent.json(result).at("/page").asInt()).isEqualTo(12);
        assertThat(Agent.json(result).at("/page_label").asString()).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-id", "switchboard::v2.0::admin-guide::admin::99", "a::b::c::d::1"})
    void saysHowToFindIdsWhereOneIsUnknown(String id) {
        CallToolResult result = call("read_chunk", Map.of("chunk_id", id));
        assertThat(result.isError()).isTrue();
        assertThat(Agent.text(result)).contains("'" + id + "'", "search_docs");
    }

    @Test
    void listsTheLibrary() {
        CallToolResult result = call("list_library", Map.of());
        assertThat(Agent.text(result)).isEqualTo("""
                        northwind
                          switchboard
                            v2.0: admin-guide (4 passages)
                            v1.0: admin-guide (2 passages)""");
        assertThat(Agent.json(result)
                        .at("/vendors/0/products/0/versions/1/guides/0/chunks")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void comparesTwoVersionsOfAGuide() {
        CallToolResult result = call(
                "compare_versions",
                Map.of("product", "switchboard", "guide", "admin-guide", "from", "1.0", "to", "latest"));
        assertThat(Agent.text(result))
                .startsWith(
                        "switchboard admin-guide from v1.0 to v2.0: 1 sections changed, 1 added, 0 removed, 0 moved, "
                                + "1 unchanged.")
                .contains("changed: Administration › Installation", "[-Unpack the archive", "{+Pull the container")
                .contains("added: Administration › Troubleshooting")
                .contains("chunk_id: switchboard::v2.0::admin-guide::admin::3", "{+Error SWB-4711 means");
        assertThat(Agent.json(result).at("/sections/0/from_chunk_id").asString())
                .isEqualTo("switchboard::v1.0::admin-guide::admin::1");
    }

    @Test
    void namesTheVersionsThatCanBeCompared() {
        CallToolResult result = call(
                "compare_versions",
                Map.of("product", "switchboard", "guide", "admin-guide", "from", "v1.0", "to", "v9.9"));
        assertThat(result.isError()).isTrue();
        assertThat(Agent.text(result)).contains("no version v9.9", "v2.0 and v1.0");
    }

    @Test
    void readsAPassageByItsAddress() {
        String uri = "mcdewey://switchboard/v2.0/admin-guide/admin/2";
        assertThat(client.readResource(ReadResourceRequest.builder(uri).build()).contents())
                .singleElement()
                .isInstanceOfSatisfying(TextResourceContents.class, contents -> {
                    assertThat(contents.uri()).isEqualTo(uri);
                    assertThat(contents.text()).contains("setAgentState");
                });
        assertThat(client.listResourceTemplates().resourceTemplates()).hasSize(1);
    }

    @Test
    void doesNotFindAnAddressThatLeadsNowhere() {
        ReadResourceRequest nowhere =
                ReadResourceRequest.builder("mcdewey://a/b/c/d/1").build();
        assertThatThrownBy(() -> client.readResource(nowhere)).hasMessageContaining("not found");
    }

    @Test
    void refusesAToolThatItDoesNotHave() {
        assertThatThrownBy(() -> call("drop_library", Map.of())).hasMessageContaining("Unknown tool");
    }

    @Test
    void sendsOnlyWhatItsSchemasPromise() {
        List<CallToolResult> answers = List.of(
                call("search_docs", Map.of("query", "licence")),
                call("read_chunk", Map.of("chunk_id", SampleGuides.STATES)),
                call("list_library", Map.of()),
                call(
                        "compare_versions",
                        Map.of("product", "switchboard", "guide", "admin-guide", "from", "1.0", "to", "2.0")));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.isError()).isFalse());
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return Agent.call(client, tool, arguments);
    }
}
