package dev.mcdewey.search;

import dev.mcdewey.index.embedding.EmbeddingProperties;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.search.retrieval.QuestionEmbedding;
import dev.mcdewey.search.settings.SearchProperties;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How questions are embedded, for whoever searches, be it the live library or one that is not shown yet. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
public class QuestionConfiguration {

    /** Null, which is no bean, where nothing is embedded. */
    @Bean
    @Nullable
    QuestionEmbedding questionEmbedding(
            Optional<TextEmbedder> embedder, EmbeddingProperties embedding, SearchProperties settings) {
        return embedder.map(model -> new QuestionEmbedding(model, embedding.workersOrCores(), settings.waiting()))
                .orElse(null);
    }
}
