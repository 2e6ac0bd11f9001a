package dev.mcdewey.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.index.client.ClientConfiguration;
import dev.mcdewey.index.embedding.EmbeddingConfiguration;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.index.generation.IndexProperties;
import dev.mcdewey.index.refresh.RefreshLog;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that a service needs to reach the stored guides. */
@Configuration(proxyBeanMethods = false)
@Import({ClientConfiguration.class, EmbeddingConfiguration.class})
@EnableConfigurationProperties(IndexProperties.class)
public class GuideIndexConfiguration {

    @Bean
    Generations generations(ElasticsearchClient client, IndexProperties names) {
        return new Generations(client, names, Clock.systemUTC());
    }

    @Bean
    RefreshLog refreshLog(ElasticsearchClient client, IndexProperties names) {
        return new RefreshLog(client, names.refreshes());
    }
}
