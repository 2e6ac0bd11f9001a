package dev.mcdewey.index.generation;

import co.elastic.clients.elasticsearch.indices.GetMappingResponse;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a generation is made with, recorded in its mapping; where it differs, a clone would not do.
 *
 * @param schema the version of the mapping
 * @param model the embedding model's name; {@code none} without one
 * @param dimensions the length of its vectors; 0 without any
 */
public record GenerationRecipe(int schema, String model, int dimensions) {

    private static final String KEY = "mcdewey";

    /** The version of the mapping that this build writes and reads. */
    public static final int SCHEMA = 4;

    /** The recipe that is recorded in a mapping; nothing where McDewey has not made the index. */
    public static Optional<GenerationRecipe> recordedIn(GetMappingResponse mapping) {
        return mapping.result().values().stream()
                .map(index -> index.mappings().meta().get(KEY))
                .filter(Objects::nonNull)
                .map(recipe -> recipe.to(GenerationRecipe.class))
                .findFirst();
    }

    /** The recipe of this build with the given embedding. */
    public static GenerationRecipe of(EmbeddingSpec embedding) {
        return new GenerationRecipe(SCHEMA, embedding.model(), embedding.dimensions());
    }

    /** Whether this build reads and clones what was made with it. */
    public boolean canBeRead() {
        return schema == SCHEMA;
    }

    /** How it is recorded. */
    Map<String, GenerationRecipe> meta() {
        return Map.of(KEY, this);
    }
}
