package dev.mcdewey.index.generation;

import dev.mcdewey.index.embedding.EmbeddingSpec;

/**
 * What a generation is made with, recorded in its mapping; where it differs, a clone would not do.
 *
 * @param schema the version of the mapping
 * @param model the embedding model's name
 * @param dimensions the length of its vectors
 */
public record GenerationRecipe(int schema, String model, int dimensions) {

    /** The version of the mapping that this build writes and reads. */
    public static final int SCHEMA = 2;

    /** The recipe of this build with the given embedding. */
    public static GenerationRecipe of(EmbeddingSpec embedding) {
        return new GenerationRecipe(SCHEMA, embedding.model(), embedding.dimensions());
    }
}
