package dev.mcdewey.index.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.mcdewey.index.IndexContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.elasticsearch.client.Node;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ClientConfigurationTest {

    private static final String URIS = "spring.elasticsearch.uris=";
    private static final String NOTHING = "";

    private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
    private HttpServer listener;

    @BeforeEach
    void listen() throws IOException {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            requests.add(exchange.getRequestURI() + " " + Objects.requireNonNullElse(authorization, NOTHING));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        listener.start();
    }

    @AfterEach
    void stopListening() {
        listener.stop(0);
    }

    @Test
    void takesAddressesWithAndWithoutSchemeAndPort() {
        assertThat(nodes(URIS + "https://one:9201,two:9202,http://three,https://[::1]:9203,four"))
                .containsExactly(
                        "https://one:9201", "http://two:9202", "http://three", "https://[::1]:9203", "http://four");
    }

    @Test
    void looksOnThisMachineWhereNothingIsConfigured() {
        assertThat(nodes()).containsExactly("http://localhost:9200");
    }

    @Test
    void refusesWhatIsNoAddressWithASentence() {
        assertThatThrownBy(() -> nodes(URIS + "http://under_score:9200"))
                .rootCause()
                .hasMessageContaining("spring.elasticsearch.uris: 'http://under_score:9200' is not an address");
        assertThatThrownBy(() -> nodes(URIS + "http://two words"))
                .hasStackTraceContaining("spring.elasticsearch.uris: 'http://two words' is not an address");
    }

    @Test
    void saysNothingOfAUserWhereNoneIsConfigured() throws Exception {
        assertThat(asked(at(""))).isEqualTo("/ask ");
    }

    @Test
    void sendsUserAndPassword() throws Exception {
        assertThat(asked(at(""), "spring.elasticsearch.username=ann", "spring.elasticsearch.password=püß"))
                .isEqualTo("/ask Basic YW5uOnDDvMOf");
    }

    @Test
    void sendsUserAndPasswordThatStandInTheAddress() throws Exception {
        assertThat(asked(at("ann:secret@"))).isEqualTo("/ask Basic YW5uOnNlY3JldA==");
    }

    @Test
    void prefersAnApiKey() throws Exception {
        assertThat(asked(at(""), "spring.elasticsearch.api-key=a2V5", "spring.elasticsearch.username=ann"))
                .isEqualTo("/ask ApiKey a2V5");
    }

    @Test
    void putsThePathPrefixInFront() throws Exception {
        assertThat(asked(at(""), "spring.elasticsearch.path-prefix=/search")).isEqualTo("/search/ask ");
    }

    private String at(String user) {
        return URIS + "http://" + user + "localhost:" + listener.getAddress().getPort();
    }

    private String asked(String... properties) throws Exception {
        try (AnnotationConfigApplicationContext context = IndexContext.with(ClientConfiguration.class, properties)) {
            context.getBean(RestClient.class).performRequest(new Request("GET", "/ask"));
        }
        return requests.take();
    }

    private static List<String> nodes(String... properties) {
        try (AnnotationConfigApplicationContext context = IndexContext.with(ClientConfiguration.class, properties)) {
            return context.getBean(RestClient.class).getNodes().stream()
                    .map(Node::getHost)
                    .map(Object::toString)
                    .toList();
        }
    }
}
