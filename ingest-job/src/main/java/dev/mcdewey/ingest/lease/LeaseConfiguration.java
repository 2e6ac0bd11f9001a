package dev.mcdewey.ingest.lease;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.index.generation.IndexProperties;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the right to refresh. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LeaseProperties.class)
public class LeaseConfiguration {

    @Bean
    Leases leases(ElasticsearchClient client, IndexProperties names, LeaseProperties properties) {
        ClaimStore store = new ClaimStore(client, names.lease());
        return () -> Lease.take(store, Clock.systemUTC(), properties.term());
    }
}
