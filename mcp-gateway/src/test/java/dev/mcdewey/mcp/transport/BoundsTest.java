package dev.mcdewey.mcp.transport;

import static dev.mcdewey.mcp.transport.Endpoint.call;
import static dev.mcdewey.mcp.transport.Endpoint.code;
import static dev.mcdewey.mcp.transport.Endpoint.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = EchoServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mcdewey.mcp.transport.hosts=docs.example.com",
            "mcdewey.mcp.transport.origins=https://chat.example.com",
            "mcdewey.mcp.transport.max-request=1KB",
            "mcdewey.mcp.transport.body-timeout=300ms",
            "mcdewey.mcp.transport.request-timeout=1s"
        })
class BoundsTest {

    private static final String LIST = call("tools/list", "");

    @LocalServerPort
    private int port;

    private Endpoint endpoint;

    @BeforeEach
    void connect() {
        endpoint = new Endpoint(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:6274",
                "http://127.0.0.1",
                "https://chat.example.com",
                "https://docs.example.com"
            })
    void letsPagesThatAreAllowedCall(String origin) {
        assertThat(endpoint.post(LIST, "Origin", origin).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "https://chat.example.com.evil.example", "null"})
    void turnsOtherPagesAway(String origin) {
        HttpResponse<String> response = endpoint.post(LIST, "Origin", origin);
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(json(response).has("id")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8081, 200",
        "LOCALHOST, 200",
        "[::1]:8081, 200",
        "docs.example.com, 200",
        "evil.example, 421",
        "localhost.evil.example, 421"
    })
    void servesOnlyItsOwnHostNames(String host, int status) throws IOException {
        assertThat(raw("Host: " + host, LIST.length(), LIST)).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void refusesABodyThatIsTooLargeWhetherItSaysSoOrNot() throws IOException {
        assertThat(endpoint.post(" ".repeat(2_000)).statusCode()).isEqualTo(413);
        String chunk = "7d0\r\n" + " ".repeat(2_000) + "\r\n0\r\n\r\n";
        assertThat(raw("Host: localhost\r\nTransfer-Encoding: chunked", -1, chunk))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void doesNotWaitForABodyThatNeverComes() throws IOException {
        assertThat(raw("Host: localhost", 100, "{")).startsWith("HTTP/1.1 408");
    }

    private String raw(String headers, int length, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            String type = "Content-Type: application/json\r\nConnection: close\r\n";
            String size = length < 0 ? "" : "Content-Length: " + length + "\r\n";
            String request = "POST /mcp HTTP/1.1\r\n" + headers + "\r\n" + type + size + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "PUT", "OPTIONS"})
    void allowsNothingButPost(String method) {
        HttpResponse<String> response = endpoint.method(method);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "application/*", "application/json", "application/json;q=0.5,text/event-stream", "?"})
    void isLenientAboutWhatTheClientAccepts(String accept) {
        assertThat(endpoint.post(LIST, "Accept", accept).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesWhatItCannotReadOrWrite() {
        assertThat(endpoint.post(LIST, "Accept", "text/event-stream").statusCode())
                .isEqualTo(406);
        assertThat(endpoint.post(LIST, "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | -32700",
                "'' | -32700",
                "{} {} | -32700",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"id\":2,\"method\":\"ping\"} | -32700",
                "[] | -32600",
                "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}] | -32600",
                "\"text\" | -32600",
                "{\"id\":1,\"method\":\"ping\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":[]} | -32602",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"} | -32602",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"echo\",\"arguments\":1}} | -32602"
            })
    void namesWhatIsWrongWithABody(String body, int code) {
        HttpResponse<String> response = endpoint.post(body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "throws"})
    void keepsToItselfWhatWentWrongInside(String tool) {
        HttpResponse<String> response = endpoint.post(call("tools/call", "\"name\": \"" + tool + "\""));
        assertThat(code(response)).isEqualTo(-32603);
        assertThat(json(response).at("/id").asInt()).isEqualTo(7);
        assertThat(response.body()).doesNotContain("secret", "Exception", "at dev.mcdewey");
    }

    @Test
    void givesUpOnAnAnswerThatTakesTooLong() {
        HttpResponse<String> response = endpoint.post(call("tools/call", "\"name\": \"slow\""));
        assertThat(json(response).at("/error/message").asString()).startsWith("No answer within 1 seconds");
    }
}
