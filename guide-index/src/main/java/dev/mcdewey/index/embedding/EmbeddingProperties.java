package dev.mcdewey.index.embedding;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How text is embedded.
 *
 * @param provider where vectors come from; none makes a library that is found by its words alone
 * @param workers how many texts are embedded at once, or requests under way to an endpoint; 0 means one for each core,
 *     since every worker keeps one core busy, here or there
 */
@ConfigurationProperties("mcdewey.embedding")
public record EmbeddingProperties(
        @DefaultValue("in-process") EmbeddingProvider provider,
        @DefaultValue("0") int workers) {

    /** How many texts are embedded at once. */
    public int workersOrCores() {
        return workers > 0 ? workers : Runtime.getRuntime().availableProcessors();
    }
}
