package dev.mcdewey.index.embedding;

import java.util.Collections;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Provides what the chosen provider embeds with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EmbeddingProperties.class, EndpointProperties.class})
public class EmbeddingConfiguration {

    @Bean
    EmbeddingSpec embeddingSpec(EmbeddingProperties properties, EndpointProperties endpoint) {
        return switch (properties.provider()) {
            case IN_PROCESS -> InProcessModel.SPEC;
            case OPENAI_COMPATIBLE -> EndpointCheck.checked(endpoint).spec();
            case NONE -> EmbeddingSpec.NONE;
        };
    }

    /** Null, which is no bean, where nothing is embedded. */
    @Bean
    @Nullable
    TextEmbedder textEmbedder(EmbeddingProperties properties, EndpointProperties endpoint) {
        return switch (properties.provider()) {
            case IN_PROCESS -> inProcess(properties.workersOrCores());
            case OPENAI_COMPATIBLE -> behind(EndpointCheck.checked(endpoint), properties.workersOrCores());
            case NONE -> null;
        };
    }

    /** One text at a time: batches would have to be padded, which is slower. */
    private static TextEmbedder inProcess(int workers) {
        return new TextEmbedder(
                InProcessModel.SPEC,
                Stream.generate(InProcessModel::new).limit(workers).toList(),
                1);
    }

    private static TextEmbedder behind(EndpointProperties endpoint, int workers) {
        return new TextEmbedder(
                endpoint.spec(), Collections.nCopies(workers, new EndpointModel(endpoint)), endpoint.batchSize());
    }

    /** The same for every provider, so that a library has the same chunks with vectors and without. */
    @Bean
    @Lazy // Who only reads a library counts nothing.
    TokenCounter tokenCounter() {
        return InProcessModel.tokens();
    }
}
