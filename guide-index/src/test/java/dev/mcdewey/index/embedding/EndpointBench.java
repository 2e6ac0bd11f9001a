package dev.mcdewey.index.embedding;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Gives every test an endpoint of its own, and an embedder that is set to it. */
abstract class EndpointBench {

    static final String KEY = "key-of-nobody";

    EmbeddingServer server;
    AnnotationConfigApplicationContext context;

    @BeforeEach
    void serve() throws IOException {
        server = new EmbeddingServer(16);
        context = new AnnotationConfigApplicationContext();
    }

    @AfterEach
    void stop() {
        context.close();
        server.close();
    }

    /** Set by variables, as a container sets it; what is named here counts more than the usual. */
    TextEmbedder embedder(String... more) {
        Map<String, Object> variables = new HashMap<>();
        Stream.concat(usual().stream(), Stream.of(more))
                .map(setting -> setting.split("=", 2))
                .forEach(setting -> variables.put("MCDEWEY_EMBEDDING_" + setting[0], setting[1]));
        context.close();
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        context.register(EmbeddingConfiguration.class);
        context.refresh();
        return context.getBean(TextEmbedder.class);
    }

    private List<String> usual() {
        return List.of(
                "PROVIDER=openai-compatible",
                "WORKERS=1",
                "ENDPOINT_URL=" + server.url(),
                "ENDPOINT_MODEL=counting",
                "ENDPOINT_DIMENSIONS=16",
                "ENDPOINT_API_KEY=" + KEY,
                "ENDPOINT_FIRST_PAUSE=5ms");
    }
}
