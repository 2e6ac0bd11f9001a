package dev.mcdewey.search.rerank;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides who orders the best hits anew, where anybody does. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RerankerProperties.class)
public class RerankerConfiguration {

    /** Null, which is no bean, where nobody does. */
    @Bean
    @Nullable
    Reranker reranker(RerankerProperties settings) {
        return switch (settings.provider()) {
            case NONE -> null;
            case ENDPOINT -> new Reranker(new EndpointScoring(settings), settings);
            case ONNX -> new Reranker(OnnxFiles.open(settings.onnx()), settings);
        };
    }
}
