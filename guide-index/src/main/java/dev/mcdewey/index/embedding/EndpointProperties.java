package dev.mcdewey.index.embedding;

import dev.mcdewey.index.endpoint.Endpoint;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The endpoint that embeds, where the provider is one.
 *
 * @param url the base address, to which {@code /embeddings} is added; empty where there is none
 * @param model the model's name as the endpoint knows it; empty where there is none
 * @param dimensions how long its vectors are: the index is made for this length before the first of them is seen
 * @param sendDimensions whether to ask for vectors of that length; off, since many servers refuse to be asked
 * @param maxTokens the longest text that the model holds whole, counted by the tokenizer of the in-process model; as
 *     many as that model's, so that a library has the same chunks with every provider
 * @param apiKey sent as a bearer token; empty for none
 * @param queryInstruction what the model wants in front of a question, as it stands on the model's card
 * @param passageInstruction what it wants in front of a passage; text must be embedded anew when it changes
 * @param batchSize texts sent in one request; half of what the job embeds before it stores, so that two are under way
 * @param timeout the longest wait for one answer: a batch keeps a server without a GPU busy for some seconds
 * @param maxRetries how often a batch is sent again; with the pauses that double, a limit of a minute is outlasted
 * @param firstPause before the first time of asking again
 */
@ConfigurationProperties(EndpointProperties.PREFIX)
record EndpointProperties(
        @DefaultValue("") String url,
        @DefaultValue("") String model,
        @DefaultValue("0") int dimensions,
        @DefaultValue("false") boolean sendDimensions,
        @DefaultValue("512") int maxTokens,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String queryInstruction,
        @DefaultValue("") String passageInstruction,
        @DefaultValue("32") int batchSize,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("7") int maxRetries,
        @DefaultValue("500ms") Duration firstPause) {

    static final String PREFIX = "mcdewey.embedding.endpoint";

    /** What failures tell of it. */
    Endpoint told() {
        return new Endpoint(toString(), apiKey, timeout, PREFIX);
    }

    /** What vectors of this endpoint depend on. */
    EmbeddingSpec spec() {
        return new EmbeddingSpec(
                RecordedModel.ofEndpoint(model, passageInstruction),
                dimensions,
                maxTokens,
                queryInstruction,
                passageInstruction);
    }

    /** Begins a sentence about the endpoint; the key is nobody's to see. */
    @Override
    public String toString() {
        return "The embedding endpoint " + url + " (model " + model + ")";
    }
}
