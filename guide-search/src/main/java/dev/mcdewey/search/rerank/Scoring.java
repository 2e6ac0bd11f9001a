package dev.mcdewey.search.rerank;

import dev.langchain4j.model.scoring.ScoringModel;

/**
 * A model that scores all passages for a question or fails, and what is to be known of it. As text it begins a sentence
 * about itself, and says all that its scores depend on. Safe for use by several threads.
 */
interface Scoring extends ScoringModel, AutoCloseable {

    /** For how many questions it scores at once. */
    int questionsAtOnce();

    /** What became of a question that failed. */
    String sentence(RuntimeException failed);

    /** Frees what it holds, when nobody uses it any more. */
    @Override
    void close();
}
