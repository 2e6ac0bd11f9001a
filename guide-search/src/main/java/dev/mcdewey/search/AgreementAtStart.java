package dev.mcdewey.search;

import dev.mcdewey.search.store.EmbeddingAgreement;
import dev.mcdewey.search.store.LibraryUnavailableException;
import dev.mcdewey.search.store.NoLibraryException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import reactor.core.publisher.Mono;

/** Keeps a service from starting that could not search the library; one that is not there yet is asked later. */
final class AgreementAtStart implements SmartInitializingSingleton {

    private final EmbeddingAgreement agreement;

    AgreementAtStart(EmbeddingAgreement agreement) {
        this.agreement = agreement;
    }

    @Override
    public void afterSingletonsInstantiated() {
        agreement
                .now()
                .onErrorResume(NoLibraryException.class, none -> Mono.empty())
                .onErrorResume(LibraryUnavailableException.class, later -> Mono.empty())
                .block();
    }
}
