package dev.mcdewey.index.endpoint;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.time.Duration;

/**
 * A service that somebody's model runs in.
 *
 * @param name begins a sentence about it, and says its address
 * @param apiKey sent as a bearer token; empty for none
 * @param timeout the longest wait for one answer
 * @param settings what the names of its settings begin with, up to the last dot
 */
public record Endpoint(String name, String apiKey, Duration timeout, String settings) {

    /** A client that waits as long as it is told to. */
    public static HttpClientBuilder http() {
        // Servers of models are found that do not survive the offer of HTTP/2 that Java makes by default.
        return JdkHttpClient.builder().httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
    }

    /**
     * Whether this is an address of the web and nothing else: a name, a password or a parameter in it would be shown
     * wherever the address is.
     */
    public static boolean isAddress(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web
                    && uri.getHost() != null
                    && (uri.getUserInfo() + uri.getQuery() + uri.getFragment()).equals("null".repeat(3));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The key is nobody's to see. */
    @Override
    public String toString() {
        return name;
    }
}
