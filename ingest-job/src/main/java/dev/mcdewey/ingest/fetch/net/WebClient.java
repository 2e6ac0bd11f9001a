package dev.mcdewey.ingest.fetch.net;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Makes HTTP clients that do nothing on their own account. */
final class WebClient {

    static final String USER_AGENT = "McDewey/1 (documentation library)";

    /** Far more than servers send; without a bound, endless headers would fill the memory. */
    private static final int MOST_HEADERS = 200;

    private static final int LONGEST_HEADER = 16 * 1024;

    /** In the pauses between pages servers close connections that they have left open. */
    private static final TimeValue SURELY_OPEN = TimeValue.ofMilliseconds(100);

    private WebClient() {}

    static CloseableHttpClient of(AddressGuard guard, Duration patience) {
        return HttpClients.custom()
                .setConnectionManager(connections(guard, Timeout.of(patience)))
                .setDefaultRequestConfig(settings(patience).build())
                .setUserAgent(USER_AGENT)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** Leaves answers packed as they come. */
    static RequestConfig unaltered(Duration patience) {
        return settings(patience).setContentCompressionEnabled(false).build();
    }

    private static RequestConfig.Builder settings(Duration patience) {
        return RequestConfig.custom().setResponseTimeout(Timeout.of(patience)).setProtocolUpgradeEnabled(false);
    }

    private static PoolingHttpClientConnectionManager connections(AddressGuard guard, Timeout patience) {
        Http1Config bounds = Http1Config.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLength(LONGEST_HEADER)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(guard)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(bounds)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(patience)
                        .setValidateAfterInactivity(SURELY_OPEN)
                        .build())
                .build();
    }
}
