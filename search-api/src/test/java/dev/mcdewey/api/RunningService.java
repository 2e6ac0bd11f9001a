package dev.mcdewey.api;

import dev.mcdewey.elasticsearch.EmbeddedElasticsearch;
import dev.mcdewey.elasticsearch.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

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
            new Indexing(application).publishInventedLibrary();
        } catch (IOException e) {
            throw new IllegalStateException("the invented library could not be indexed", e);
        }
    }

    static RunningService get() {
        return ONLY;
    }

    private static ConfigurableApplicationContext start(URI elasticsearch, String... more) {
        Stream<String> usual = Stream.of(
                "--server.port=0", "--spring.main.banner-mode=off", "--spring.elasticsearch.uris=" + elasticsearch);
        return SpringApplication.run(
                new Class<?>[] {SearchApiApplication.class, OwnThreads.class},
                Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
    }

    /** A second service on the same Elasticsearch, which the caller closes. */
    ConfigurableApplicationContext another(String... options) {
        return start(elasticsearch.uri(), options);
    }

    /** Threads that services share end with the first of them. */
    @Configuration(proxyBeanMethods = false)
    static class OwnThreads {

        @Bean
        ReactorResourceFactory reactorResourceFactory() {
            ReactorResourceFactory resources = new ReactorResourceFactory();
            resources.setUseGlobalResources(false);
            return resources;
        }
    }

    String address() {
        return address(application);
    }

    private static String address(ConfigurableApplicationContext service) {
        return "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port");
    }

    WebTestClient client() {
        return client(application);
    }

    static WebTestClient client(ConfigurableApplicationContext service) {
        return WebTestClient.bindToServer()
                .baseUrl(address(service))
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024))
                .build();
    }

    /** The paths of its pages, with names in braces. */
    Set<String> pages() {
        return application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(page -> page.getValue().getBeanType().getName().startsWith("dev.mcdewey.api.page."))
                .flatMap(page -> page.getKey().getPatternsCondition().getPatterns().stream())
                .map(PathPattern::getPatternString)
                .collect(Collectors.toSet());
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
