package dev.mcdewey.search.rerank;

import dev.mcdewey.index.endpoint.Endpoint;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the best hits of a hybrid search are ordered anew.
 *
 * @param provider who does it
 * @param url an endpoint's base address, to which {@code /rerank} is added; empty where there is none
 * @param model the model's name as the endpoint knows it; empty where there is none
 * @param apiKey sent to the endpoint as a bearer token; empty for none
 * @param onnx a model in this process
 * @param timeout how long a question waits for it, in a queue and for the answer; a person waits for both
 * @param depth how many of the best hits are read: two pages, since each costs time or money, and what is right is
 *     seldom below
 */
@ConfigurationProperties(RerankerProperties.PREFIX)
record RerankerProperties(
        @DefaultValue("none") RerankerProvider provider,
        @DefaultValue("") String url,
        @DefaultValue("") String model,
        @DefaultValue("") String apiKey,
        @DefaultValue OnnxProperties onnx,
        @DefaultValue("2s") Duration timeout,
        @DefaultValue("20") int depth) {

    static final String PREFIX = "mcdewey.search.reranker";

    /** What Elasticsearch and most endpoints can give and take at once. */
    private static final int DEEPEST = 100;

    /** Rejects what could not work; the settings of a provider count only where it is chosen. */
    RerankerProperties {
        Needs needs = new Needs(provider);
        if (provider == RerankerProvider.ENDPOINT) {
            checkEndpoint(needs, url, model);
        }
        if (provider == RerankerProvider.ONNX) {
            onnx.check(needs);
        }
        if (provider != RerankerProvider.NONE) {
            needs.that(timeout.toMillis() > 0, "timeout", "to more than nothing");
            needs.that(depth >= 2 && depth <= DEEPEST, "depth", "from 2 to " + DEEPEST);
        }
    }

    private static void checkEndpoint(Needs needs, String url, String model) {
        needs.that(
                Endpoint.isAddress(url),
                "url",
                "to the endpoint's base address, such as https://host/v1; a key goes into " + PREFIX + ".api-key");
        needs.that(!model.isBlank(), "model", "to the model's name as the endpoint knows it");
    }

    Endpoint endpoint() {
        return new Endpoint("The reranking endpoint " + url + " (model " + model + ")", apiKey, timeout, PREFIX);
    }

    /** The key is nobody's to see. */
    @Override
    public String toString() {
        return PREFIX + ".provider=" + provider;
    }
}
