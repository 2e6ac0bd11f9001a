package dev.mcdewey.index.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.impl.nio.reactor.IOReactorConfig;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchProperties;
import org.springframework.boot.ssl.SslBundles;

/** Turns Boot's properties into a client of Elasticsearch 8. */
final class RestClientFactory {

    private final ElasticsearchProperties properties;
    private final @Nullable SslBundles sslBundles;

    RestClientFactory(ElasticsearchProperties properties, @Nullable SslBundles sslBundles) {
        this.properties = properties;
        this.sslBundles = sslBundles;
    }

    RestClient create() {
        RestClientBuilder builder = RestClient.builder(hosts())
                .setRequestConfigCallback(this::timeouts)
                .setHttpClientConfigCallback(this::secured);
        String authorization = authorization();
        if (authorization != null) {
            builder.setDefaultHeaders(new BasicHeader[] {new BasicHeader("Authorization", authorization)});
        }
        if (properties.getPathPrefix() != null) {
            builder.setPathPrefix(properties.getPathPrefix());
        }
        return builder.build();
    }

    private HttpHost[] hosts() {
        return properties.getUris().stream().map(RestClientFactory::host).toArray(HttpHost[]::new);
    }

    private static HttpHost host(String address) {
        URI uri = uri(address);
        return new HttpHost(uri.getHost(), uri.getPort(), uri.getScheme());
    }

    private static URI uri(String address) {
        try {
            URI uri = new URI(address.contains("://") ? address : "http://" + address);
            if (uri.getHost() != null) {
                return uri;
            }
            throw new IllegalArgumentException(noAddress(address));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(noAddress(address), e);
        }
    }

    private static String noAddress(String address) {
        return "spring.elasticsearch.uris: '" + address + "' is not an address such as https://host:9200";
    }

    private RequestConfig.Builder timeouts(RequestConfig.Builder request) {
        return request.setConnectTimeout(millis(properties.getConnectionTimeout()))
                .setSocketTimeout(millis(properties.getSocketTimeout()));
    }

    private HttpAsyncClientBuilder secured(HttpAsyncClientBuilder client) {
        String bundle = properties.getRestclient().getSsl().getBundle();
        if (bundle != null && sslBundles != null) {
            client.setSSLContext(sslBundles.getBundle(bundle).createSslContext());
        }
        return client.setDefaultIOReactorConfig(IOReactorConfig.custom()
                .setSoKeepAlive(properties.isSocketKeepAlive())
                .build());
    }

    private @Nullable String authorization() {
        if (properties.getApiKey() != null) {
            return "ApiKey " + properties.getApiKey();
        }
        String pair = userAndPassword();
        return pair == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String userAndPassword() {
        if (properties.getUsername() != null) {
            String password = properties.getPassword() == null ? "" : properties.getPassword();
            return properties.getUsername() + ":" + password;
        }
        return properties.getUris().stream()
                .map(address -> uri(address).getUserInfo())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
