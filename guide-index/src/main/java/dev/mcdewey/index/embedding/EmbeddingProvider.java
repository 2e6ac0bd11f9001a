package dev.mcdewey.index.embedding;

/** Where vectors come from. */
public enum EmbeddingProvider {
    /** From the model that travels with McDewey. */
    IN_PROCESS,
    /** From a service that speaks OpenAI's embeddings protocol, as most servers of models do. */
    OPENAI_COMPATIBLE,
    /** From nowhere: the library is found by its words alone. */
    NONE
}
