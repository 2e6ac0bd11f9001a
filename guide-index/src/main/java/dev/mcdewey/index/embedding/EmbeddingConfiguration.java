package dev.mcdewey.index.embedding;

import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the {@link TextEmbedder}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddingProperties.class)
public class EmbeddingConfiguration {

    @Bean
    TextEmbedder textEmbedder(EmbeddingProperties properties) {
        return new TextEmbedder(
                InProcessModel.SPEC,
                InProcessModel.tokens(),
                Stream.generate(InProcessModel::new)
                        .limit(properties.workersOrCores())
                        .toList());
    }
}
