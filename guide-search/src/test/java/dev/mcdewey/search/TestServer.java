package dev.mcdewey.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.elasticsearch.EmbeddedElasticsearch;
import dev.mcdewey.elasticsearch.Settings;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.index.generation.Generations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import reactor.core.publisher.Mono;

/** One real server for all tests of this module; it ends with them. */
final class TestServer {

    private static final EmbeddedElasticsearch SERVER = start();

    private TestServer() {}

    /** The module as a service configures it, on indices of its own. */
    static AnnotationConfigApplicationContext context(String prefix, String... properties) {
        return contextAt(
                SERVER.uri().toString(),
                Stream.concat(Stream.of("mcdewey.index.prefix=" + prefix), Arrays.stream(properties))
                        .toArray(String[]::new));
    }

    static AnnotationConfigApplicationContext contextAt(String uri, String... properties) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        TestPropertyValues.of("spring.elasticsearch.uris=" + uri)
                .and(properties)
                .applyTo(context);
        context.register(GuideSearchConfiguration.class);
        context.refresh();
        return context;
    }

    static SampleWriter writer(AnnotationConfigApplicationContext context) {
        return new SampleWriter(
                context.getBean(ElasticsearchClient.class),
                context.getBean(Generations.class),
                context.getBean(TextEmbedder.class));
    }

    /** What a publisher answers within a minute. */
    static <T> T answer(Mono<T> publisher) {
        return Objects.requireNonNull(publisher.block(Duration.ofMinutes(1)), "nothing was answered");
    }

    private static EmbeddedElasticsearch start() {
        try {
            Path home = Path.of(System.getProperty("mcdewey.elasticsearch.home"));
            return EmbeddedElasticsearch.start(Settings.of(home, Files.createTempDirectory("guide-search")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
