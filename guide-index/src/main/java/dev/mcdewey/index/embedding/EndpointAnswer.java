package dev.mcdewey.index.embedding;

import dev.langchain4j.data.embedding.Embedding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes from an endpoint only vectors that the index can hold, one for each text. */
final class EndpointAnswer {

    private final EndpointProperties endpoint;

    EndpointAnswer(EndpointProperties endpoint) {
        this.endpoint = endpoint;
    }

    /** The vectors of so many texts, normalised: the index compares by their product alone. */
    List<Embedding> checked(@Nullable List<Embedding> vectors, int texts) {
        if (vectors == null || vectors.size() != texts) {
            throw new EmbeddingException(endpoint + " gave " + (vectors == null ? 0 : vectors.size()) + " vectors for "
                    + texts + " texts. A smaller mcdewey.embedding.endpoint.batch-size may help.");
        }
        return vectors.stream().map(this::normalised).toList();
    }

    private Embedding normalised(Embedding vector) {
        if (vector.dimension() != endpoint.dimensions()) {
            throw new EmbeddingException(endpoint + " gave a vector of " + vector.dimension()
                    + " dimensions, but mcdewey.embedding.endpoint.dimensions is " + endpoint.dimensions()
                    + ". Set it to " + vector.dimension() + ", or name another model.");
        }
        double length = length(vector.vector());
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new EmbeddingException(
                    endpoint + " gave a vector that points nowhere: its length is " + length + ".");
        }
        return Embedding.from(scaled(vector.vector(), 1 / length));
    }

    private static double length(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }

    private static float[] scaled(float[] vector, double factor) {
        float[] scaled = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            scaled[i] = (float) (vector[i] * factor);
        }
        return scaled;
    }
}
