package dev.mcdewey.ingest.gate;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import dev.mcdewey.index.embedding.EmbeddingProperties;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.index.generation.IndexProperties;
import dev.mcdewey.ingest.patience.Patience;
import dev.mcdewey.search.GuideSearchConfiguration;
import dev.mcdewey.search.retrieval.QuestionEmbedding;
import dev.mcdewey.search.settings.SearchProperties;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the gate, which searches as services do and with the same settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({GateProperties.class, SearchProperties.class})
public class GateConfiguration {

    /** Null, which is no bean, where nothing is embedded. */
    @Bean
    @Nullable
    QuestionEmbedding goldenEmbedding(
            Optional<TextEmbedder> embedder, EmbeddingProperties embedding, SearchProperties settings) {
        return embedder.map(model -> new QuestionEmbedding(model, embedding.workersOrCores(), settings.waiting()))
                .orElse(null);
    }

    @Bean
    Gate gate(
            ElasticsearchAsyncClient client,
            IndexProperties names,
            EmbeddingSpec embedding,
            Optional<QuestionEmbedding> questions,
            SearchProperties settings,
            GateProperties properties,
            Patience patience) {
        return new Gate(
                properties,
                generation ->
                        GuideSearchConfiguration.searchOf(client, names.at(generation), embedding, questions, settings),
                patience);
    }
}
