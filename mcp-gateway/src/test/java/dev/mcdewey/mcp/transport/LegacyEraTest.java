package dev.mcdewey.mcp.transport;

import static dev.mcdewey.mcp.transport.Endpoint.call;
import static dev.mcdewey.mcp.transport.Endpoint.code;
import static dev.mcdewey.mcp.transport.Endpoint.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = EchoServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LegacyEraTest {

    @LocalServerPort
    private int port;

    private Endpoint endpoint;

    @BeforeEach
    void connect() {
        endpoint = new Endpoint(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-26", "2025-06-18", "2025-11-25"})
    void agreesToTheRevisionThatTheClientAsksFor(String revision) {
        assertThat(json(initialize(revision)).at("/result/protocolVersion").asString())
                .isEqualTo(revision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-11-05", "2026-07-28", "1999-01-01"})
    void offersItsNewestLegacyRevisionToAClientThatInitializesWithAnyOther(String revision) {
        assertThat(json(initialize(revision)).at("/result/protocolVersion").asString())
                .isEqualTo("2025-11-25");
    }

    private HttpResponse<String> initialize(String revision) {
        return endpoint.post(call("initialize", """
                "protocolVersion": "%s", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}""".formatted(revision)));
    }

    @Test
    void opensNoSession() {
        assertThat(initialize("2025-11-25").headers().firstValue("Mcp-Session-Id"))
                .isEmpty();
    }

    @Test
    void servesAClientThatNamesNoRevision() {
        HttpResponse<String> response = endpoint.post(call("tools/list", ""));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).at("/result/tools").size()).isEqualTo(4);
    }

    @Test
    void leavesOutWhatOnlyTheModernEraKnows() {
        HttpResponse<String> response = endpoint.post(call("tools/list", ""), "MCP-Protocol-Version", "2025-11-25");
        assertThat(response.body()).doesNotContain("resultType", "ttlMs", "cacheScope");
    }

    @Test
    void answersAPing() {
        assertThat(json(endpoint.post(call("ping", ""))).at("/result").isObject())
                .isTrue();
    }

    @Test
    void saysWithinA200ThatAMethodIsUnknown() {
        HttpResponse<String> response = endpoint.post(call("no/such", ""));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(code(response)).isEqualTo(-32601);
        assertThat(json(response).at("/id").asInt()).isEqualTo(7);
    }

    @Test
    void keepsItsOwnCodeForAResourceThatIsNotThere() {
        assertThat(code(endpoint.post(call("resources/read", "\"uri\": \"none://x\""))))
                .isEqualTo(-32002);
    }

    @Test
    void takesANotificationWithoutABody() {
        HttpResponse<String> response =
                endpoint.post("{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}");
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void refusesARevisionThatItDoesNotSpeak() {
        HttpResponse<String> response = endpoint.post(call("tools/list", ""), "MCP-Protocol-Version", "1999-01-01");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("2025-11-25");
    }
}
