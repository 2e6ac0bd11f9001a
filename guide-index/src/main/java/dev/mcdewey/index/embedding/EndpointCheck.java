package dev.mcdewey.index.embedding;

import java.net.URI;
import java.net.URISyntaxException;

/** Refuses settings of an endpoint that could not work, and says which to set, and to what. */
final class EndpointCheck {

    private static final String PREFIX = "mcdewey.embedding.endpoint.";

    /** The longest vector that Elasticsearch indexes. */
    private static final int LONGEST_VECTOR = 4096;

    private EndpointCheck() {}

    /** Gives the settings back. */
    static EndpointProperties checked(EndpointProperties endpoint) {
        require(
                isAddress(endpoint.url()),
                "url",
                "to the endpoint's base address, such as https://host/v1; a key goes" + " into " + PREFIX + "api-key");
        require(!endpoint.model().isBlank(), "model", "to the model's name as the endpoint knows it");
        require(
                endpoint.dimensions() > 0 && endpoint.dimensions() <= LONGEST_VECTOR,
                "dimensions",
                "to the length of the model's vectors, 1 to " + LONGEST_VECTOR + "; its documentation names it");
        require(endpoint.maxTokens() > 0, "max-tokens", "to the longest text that the model holds whole");
        require(endpoint.batchSize() > 0, "batch-size", "to at least 1");
        require(endpoint.timeout().toMillis() > 0, "timeout", "to more than nothing");
        require(endpoint.maxRetries() >= 0, "max-retries", "to 0 or more");
        require(endpoint.firstPause().toMillis() > 0, "first-pause", "to more than nothing");
        return endpoint;
    }

    private static void require(boolean met, String property, String wanted) {
        if (!met) {
            throw new EmbeddingException("mcdewey.embedding.provider=openai-compatible needs " + PREFIX + property
                    + ": set it " + wanted + ".");
        }
    }

    /** A name, a password or a parameter in an address would be shown wherever the address is. */
    private static boolean isAddress(String url) {
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
}
