package dev.mcdewey.index.embedding;

import dev.mcdewey.index.endpoint.Endpoint;

/** Refuses settings of an endpoint that could not work, and says which to set, and to what. */
final class EndpointCheck {

    private static final String PREFIX = EndpointProperties.PREFIX + ".";

    /** The longest vector that Elasticsearch indexes. */
    private static final int LONGEST_VECTOR = 4096;

    private EndpointCheck() {}

    /** Gives the settings back. */
    static EndpointProperties checked(EndpointProperties endpoint) {
        require(
                Endpoint.isAddress(endpoint.url()),
                "url",
                "to the endpoint's base address, such as https://host/v1; a key goes into " + PREFIX + "api-key");
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
}
