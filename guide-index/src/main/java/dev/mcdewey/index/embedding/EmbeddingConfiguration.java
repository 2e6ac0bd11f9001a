package dev.mcdewey.index.embedding;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Provides what the chosen provider embeds with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddingProperties.class)
public class EmbeddingConfiguration {

    @Bean
    EmbeddingSpec embeddingSpec(EmbeddingProperties properties) {
        return switch (properties.provider()) {
            case IN_PROCESS -> InProcessModel.SPEC;
            case NONE -> EmbeddingSpec.NONE;
        };
    }

    /** Null, which is no bean, where nothing is embedded. */
    @Bean
    @Nullable
    TextEmbedder textEmbedder(EmbeddingProperties properties) {
        return switch (properties.provider()) {
            case IN_PROCESS ->
                new TextEmbedder(
                        InProcessModel.SPEC,
                        Stream.generate(InProcessModel::new)
                                .limit(properties.workersOrCores())
                                .toList());
            case NONE -> null;
        };
    }

    /** The same for every provider, so that a library has the same chunks with vectors and without. */
    @Bean
    @Lazy // Who only reads a library counts nothing.
    TokenCounter tokenCounter() {
        return InProcessModel.tokens();
    }
}
