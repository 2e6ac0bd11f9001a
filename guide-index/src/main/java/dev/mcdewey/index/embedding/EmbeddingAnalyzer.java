package dev.mcdewey.index.embedding;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a program that cannot embed as it is set say why in a sentence, where it would print a stack trace. */
final class EmbeddingAnalyzer extends AbstractFailureAnalyzer<EmbeddingException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddingException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
