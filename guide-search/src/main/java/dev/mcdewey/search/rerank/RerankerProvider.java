package dev.mcdewey.search.rerank;

/** Who orders the best hits anew. */
enum RerankerProvider {
    /** Nobody: they stay as words and meaning rank them. */
    NONE,
    /** A service that speaks the protocol that Jina, Cohere, vLLM, LocalAI and llama.cpp share. */
    ENDPOINT,
    /** A model in an ONNX file, in this process. */
    ONNX
}
