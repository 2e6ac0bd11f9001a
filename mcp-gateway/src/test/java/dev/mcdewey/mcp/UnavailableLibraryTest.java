package dev.mcdewey.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Nothing listens on port 1. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.elasticsearch.uris=http://127.0.0.1:1")
class UnavailableLibraryTest {

    @LocalServerPort
    private int port;

    private McpSyncClient client;

    @BeforeEach
    void connect() {
        client = Agent.connect(port);
        client.initialize();
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @ParameterizedTest
    @CsvSource({
        "search_docs, query, install",
        "read_chunk, chunk_id, a::b::c::d::1",
        "read_section, chunk_id, a::b::c::d::1",
        "list_library, vendor, northwind"
    })
    void saysSoWhileTheGatewayStaysUp(String tool, String name, String value) {
        CallToolResult result = Agent.call(client, tool, Map.of(name, value));
        assertThat(result.isError()).isTrue();
        assertThat(Agent.text(result))
                .startsWith("The library cannot be reached at the moment.")
                .doesNotContain("Exception", "127.0.0.1");
        assertThat(client.listTools().tools())
                .extracting(Tool::name)
                .containsExactlyInAnyOrder(
                        "search_docs", "read_chunk", "read_section", "list_library", "compare_versions");
    }

    @Test
    void saysSoToWhoReadsAResource() {
        ReadResourceRequest request =
                ReadResourceRequest.builder("mcdewey://a/b/c/d/1").build();
        assertThatThrownBy(() -> client.readResource(request)).hasMessageContaining("cannot be reached");
    }

    @Test
    void saysSoInItsHealth() {
        WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .build()
                .get()
                .uri("/actuator/health")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.components.library.status")
                .isEqualTo("DOWN");
    }
}
