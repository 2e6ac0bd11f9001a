package dev.mcdewey.index.embedding;

/** Where vectors come from. */
public enum EmbeddingProvider {
    /** From the model that travels with McDewey. */
    IN_PROCESS,
    /** From nowhere: the library is found by its words alone. */
    NONE
}
