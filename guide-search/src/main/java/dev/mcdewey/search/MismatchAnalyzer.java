package dev.mcdewey.search;

import dev.mcdewey.search.store.LibraryMismatchException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a service that refuses to start say why in a sentence, where it would print a stack trace. */
final class MismatchAnalyzer extends AbstractFailureAnalyzer<LibraryMismatchException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LibraryMismatchException cause) {
        return new FailureAnalysis(cause.sentence(), null, cause);
    }
}
