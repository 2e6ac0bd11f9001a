package dev.mcdewey.mcp.transport;

import static dev.mcdewey.mcp.transport.Endpoint.META;
import static dev.mcdewey.mcp.transport.Endpoint.call;
import static dev.mcdewey.mcp.transport.Endpoint.code;
import static dev.mcdewey.mcp.transport.Endpoint.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = EchoServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ModernEraTest {

    private static final String ECHO = "\"name\": \"echo\", \"arguments\": {\"a\": 1}";

    @LocalServerPort
    private int port;

    private Endpoint endpoint;

    @BeforeEach
    void connect() {
        endpoint = new Endpoint(port);
    }

    @Test
    void describesItself() {
        JsonNode result = json(endpoint.modern("server/discover", "")).at("/result");
        assertThat(result.at("/supportedVersions/0").asString()).isEqualTo("2026-07-28");
        assertThat(result.at("/capabilities/tools").isObject()).isTrue();
        assertThat(result.at("/instructions").asString()).isEqualTo("Say something.");
        assertThat(result.at("/_meta/io.modelcontextprotocol~1serverInfo/name").asString())
                .isEqualTo("echo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"server/discover", "tools/list", "resources/list", "resources/templates/list"})
    void saysHowLongAListMayBeKeptAndByWhom(String method) {
        JsonNode result = json(endpoint.modern(method, "")).at("/result");
        assertThat(result.at("/ttlMs").asInt()).isEqualTo(300_000);
        assertThat(result.at("/cacheScope").asString()).isEqualTo("public");
        assertThat(result.at("/resultType").asString()).isEqualTo("complete");
    }

    @Test
    void callsAToolWithoutAnyHandshake() {
        HttpResponse<String> response = endpoint.modern("tools/call", ECHO, "Mcp-Name", "echo");
        assertThat(json(response).at("/result/content/0/text").asString()).isEqualTo("heard {a=1}");
        assertThat(json(response).at("/result/resultType").asString()).isEqualTo("complete");
        assertThat(json(response).at("/result/ttlMs").isMissingNode()).isTrue();
    }

    @Test
    void readsANameThatIsEncoded() {
        String encoded = Base64.getEncoder().encodeToString("echo".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> response = endpoint.modern("tools/call", ECHO, "Mcp-Name", "=?base64?" + encoded + "?=");
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "other", "Echo", "=?base64?!!!?=", "=?base64?="})
    void refusesANameThatContradictsTheBody(String name) {
        HttpResponse<String> response = endpoint.modern("tools/call", ECHO, "Mcp-Name", name);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo(-32020);
    }

    @Test
    void refusesARequestThatLacksAHeader() {
        String body = call("tools/list", META);
        assertThat(code(endpoint.post(body))).isEqualTo(-32020);
        assertThat(code(endpoint.post(body, "MCP-Protocol-Version", "2026-07-28")))
                .isEqualTo(-32020);
        assertThat(code(endpoint.modern("tools/call", ECHO))).isEqualTo(-32020);
    }

    @Test
    void refusesAMethodThatContradictsTheBody() {
        HttpResponse<String> response = endpoint.modern("tools/list", "", "Mcp-Method", "tools/call");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo(-32020);
        assertThat(json(response).at("/id").asInt()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-25", "1999-01-01"})
    void refusesARevisionThatContradictsTheBody(String revision) {
        HttpResponse<String> response = endpoint.modern("tools/list", "", "MCP-Protocol-Version", revision);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo(-32020);
    }

    @Test
    void refusesARequestWithoutItsOwnDescription() {
        HttpResponse<String> response =
                endpoint.post(call("tools/list", ""), "MCP-Protocol-Version", "2026-07-28", "Mcp-Method", "tools/list");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo(-32602);
    }

    @Test
    void namesTheRevisionsThatItSpeaksToWhoAsksForAnother() {
        String body = call("tools/list", META.replace("2026-07-28", "2099-01-01"));
        HttpResponse<String> response = endpoint.post(body, "MCP-Protocol-Version", "2099-01-01");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo(-32022);
        assertThat(json(response).at("/error/data/requested").asString()).isEqualTo("2099-01-01");
        assertThat(json(response).at("/error/data/supported"))
                .isEqualTo(json(endpoint.modern("server/discover", "")).at("/result/supportedVersions"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/such", "initialize", "ping", "logging/setLevel", "resources/subscribe"})
    void doesNotFindAMethodThatIsUnknownOrRemoved(String method) {
        HttpResponse<String> response = endpoint.modern(method, "");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(code(response)).isEqualTo(-32601);
    }

    @Test
    void callsAMissingResourceAnInvalidParameter() {
        assertThat(code(endpoint.modern("resources/read", "\"uri\": \"none://x\"", "Mcp-Name", "none://x")))
                .isEqualTo(-32602);
    }
}
