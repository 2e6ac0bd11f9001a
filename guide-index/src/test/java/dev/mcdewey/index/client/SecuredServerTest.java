package dev.mcdewey.index.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.mcdewey.elasticsearch.EmbeddedElasticsearch;
import dev.mcdewey.elasticsearch.Settings;
import dev.mcdewey.index.IndexContext;
import java.io.IOException;
import java.nio.file.Path;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class SecuredServerTest {

    private static final String USER = "spring.elasticsearch.username=librarian";
    private static final String PASSWORD = "spring.elasticsearch.password=catalogue";
    private static final String BUNDLE = "spring.elasticsearch.restclient.ssl.bundle=library";

    private static EmbeddedElasticsearch server;

    @BeforeAll
    static void start(@TempDir Path data) {
        Path home = Path.of(System.getProperty("mcdewey.elasticsearch.home", "target/elasticsearch"));
        server = EmbeddedElasticsearch.start(Settings.of(home, data).withSecurity("librarian", "catalogue"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isReachedWithItsCertificateInAnSslBundleAndAPassword() throws IOException {
        assertThat(nodes(uris(), bundle(), BUNDLE, USER, PASSWORD)).isEqualTo(1);
    }

    @Test
    void isReachedWithAnApiKey() throws IOException {
        String key;
        try (AnnotationConfigApplicationContext context = context(uris(), bundle(), BUNDLE, USER, PASSWORD)) {
            key = client(context).security().createApiKey(k -> k.name("reader")).encoded();
        }

        assertThat(nodes(uris(), bundle(), BUNDLE, "spring.elasticsearch.api-key=" + key))
                .isEqualTo(1);
    }

    @Test
    void isNotTrustedWithoutTheBundle() {
        assertThatThrownBy(() -> nodes(uris(), USER, PASSWORD))
                .hasRootCauseInstanceOf(Exception.class)
                .isInstanceOf(SSLException.class);
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> nodes(uris(), bundle(), BUNDLE, USER, "spring.elasticsearch.password=guessed"))
                .isInstanceOf(ElasticsearchException.class)
                .hasMessageContaining("librarian");
    }

    private static int nodes(String... properties) throws IOException {
        try (AnnotationConfigApplicationContext context = context(properties)) {
            return client(context).cluster().health().numberOfNodes();
        }
    }

    private static AnnotationConfigApplicationContext context(String... properties) {
        return IndexContext.with(WithSslBundles.class, properties);
    }

    private static ElasticsearchClient client(AnnotationConfigApplicationContext context) {
        return context.getBean(ElasticsearchClient.class);
    }

    private static String uris() {
        return "spring.elasticsearch.uris=" + server.uri();
    }

    private static String bundle() {
        return "spring.ssl.bundle.pem.library.truststore.certificate="
                + server.certificate().orElseThrow().toUri();
    }

    @Configuration(proxyBeanMethods = false)
    @Import({SslAutoConfiguration.class, ClientConfiguration.class})
    static class WithSslBundles {}
}
