package dev.mcdewey.index.embedding;

/**
 * What an embedding depends on; an index and its readers must agree on it.
 *
 * @param model the model's name, recorded in the index, with all else that changes the vectors of passages
 * @param dimensions the length of its vectors; 0 for no vectors
 * @param maxTokens the longest text it holds whole, in its own tokens
 * @param queryInstruction what it wants in front of a query; empty for none
 * @param passageInstruction what it wants in front of a passage; empty for none
 */
public record EmbeddingSpec(
        String model, int dimensions, int maxTokens, String queryInstruction, String passageInstruction) {

    /** No embedding; texts are as long as with the in-process model. */
    public static final EmbeddingSpec NONE = new EmbeddingSpec("none", 0, 512, "", "");

    /** Whether there are vectors. */
    public boolean embeds() {
        return dimensions > 0;
    }
}
