package dev.mcdewey.api;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.elasticsearch.EmbeddedElasticsearch;
import dev.mcdewey.elasticsearch.Settings;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.index.refresh.RefreshLog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The real service on a real Elasticsearch with the invented library, started once for all tests. */
final class RunningService {

    private static final RunningService ONLY = new RunningService();

    private final Settings settings;
    private EmbeddedElasticsearch elasticsearch;
    private final ConfigurableApplicationContext application;

    private RunningService() {
        Path home = Path.of(Objects.requireNonNull(
                System.getProperty("mcdewey.elasticsearch.home"),
                "mcdewey.elasticsearch.home: run the tests by Maven"));
        try {
            settings = Settings.of(home, Files.createTempDirectory("search-api-test"));
            elasticsearch = EmbeddedElasticsearch.start(settings);
            application = start(elasticsearch.uri());
            indexing().publishInventedLibrary();
        } catch (IOException e) {
            throw new IllegalStateException("the invented library could not be indexed", e);
        }
    }

    static RunningService get() {
        return ONLY;
    }

    private static ConfigurableApplicationContext start(URI elasticsearch) {
        return SpringApplication.run(
                SearchApiApplication.class,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--spring.elasticsearch.uris=" + elasticsearch);
    }

    private Indexing indexing() {
        return new Indexing(
                application.getBean(ElasticsearchClient.class),
                application.getBean(Generations.class),
                application.getBean(RefreshLog.class),
                application.getBean(TextEmbedder.class));
    }

    String address() {
        return "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl(address())
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024))
                .build();
    }

    void stopElasticsearch() {
        elasticsearch.close();
    }

    /** Starts it where it was, on the same data. */
    void startElasticsearchAgain() {
        elasticsearch = EmbeddedElasticsearch.start(
                settings.withPort(elasticsearch.uri().getPort()));
    }
}
