package dev.mcdewey.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.index.generation.Generations;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import reactor.core.publisher.Mono;

/** The module as a service configures it. */
final class SearchContext {

    private SearchContext() {}

    /** On indices of its own. */
    static AnnotationConfigApplicationContext open(ElasticsearchExtension server, String name, String... properties) {
        String[] all = Arrays.copyOf(properties, properties.length + 1);
        all[properties.length] = "mcdewey.index.prefix=" + server.prefix() + name;
        return at(server.uri().toString(), all);
    }

    static AnnotationConfigApplicationContext at(String uri, String... properties) {
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
                context.getBean(EmbeddingSpec.class),
                Optional.ofNullable(context.getBeanProvider(TextEmbedder.class).getIfAvailable()));
    }

    /** What a publisher answers within a minute. */
    static <T> T answer(Mono<T> publisher) {
        return Objects.requireNonNull(publisher.block(Duration.ofMinutes(1)), "nothing was answered");
    }
}
