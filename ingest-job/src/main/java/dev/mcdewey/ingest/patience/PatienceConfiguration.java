package dev.mcdewey.ingest.patience;

import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import dev.mcdewey.index.client.ClientConfiguration;
import org.elasticsearch.client.RestClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts patience between the job and Elasticsearch. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PatienceProperties.class)
public class PatienceConfiguration {

    @Bean
    Patience patience(PatienceProperties properties) {
        return new Patience(properties);
    }

    @Bean
    @Primary
    ElasticsearchTransport patientTransport(RestClient client, Patience patience) {
        return new PatientTransport(new RestClientTransport(client, ClientConfiguration.storedJson()), patience);
    }
}
