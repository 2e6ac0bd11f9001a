package dev.mcdewey.ingest.gate;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.generation.IndexProperties;
import dev.mcdewey.ingest.patience.Patience;
import dev.mcdewey.search.GuideSearchConfiguration;
import dev.mcdewey.search.QuestionConfiguration;
import dev.mcdewey.search.retrieval.QuestionEmbedding;
import dev.mcdewey.search.settings.SearchProperties;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Provides the gate, which searches as services do and with the same settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GateProperties.class)
@Import(QuestionConfiguration.class)
public class GateConfiguration {

    @Bean
    Gate gate(
            ElasticsearchClient client,
            ElasticsearchAsyncClient searching,
            IndexProperties names,
            EmbeddingSpec embedding,
            Optional<QuestionEmbedding> questions,
            SearchProperties settings,
            GateProperties properties,
            Patience patience) {
        return new Gate(
                properties,
                (generation, synonyms) -> GuideSearchConfiguration.searchOf(
                        searching, names.at(generation), embedding, questions, synonyms, settings),
                new ExpectedFiles(client),
                patience);
    }
}
