package dev.mcdewey.search.store;

import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.embedding.RecordedModel;
import dev.mcdewey.index.generation.GenerationRecipe;
import java.time.Duration;
import reactor.core.publisher.Mono;

/**
 * Whether this service reads what the library was stored as, and embeds questions as its texts were embedded; vectors of
 * two models say nothing.
 */
public final class EmbeddingAgreement {

    /** A library that was rebuilt otherwise is noticed after this; to ask for each question would cost a request. */
    private static final Duration HOLDS = Duration.ofSeconds(10);

    private final GuideStore store;
    private final RecordedModel configured;
    private final Mono<Void> recently;

    /** Makes an agreement between what this store holds and what is configured. */
    public EmbeddingAgreement(GuideStore store, EmbeddingSpec configured) {
        this.store = store;
        this.configured = new RecordedModel(configured.model(), configured.dimensions());
        Duration never = Duration.ZERO;
        this.recently = now().cache(done -> HOLDS, failed -> never, () -> HOLDS);
    }

    /**
     * Completes where both agree; fails with {@link LibraryMismatchException} where they do not, with
     * {@link NoLibraryException} where there is no library yet.
     */
    public Mono<Void> now() {
        return store.ask("searching", client -> client.indices()
                        .getMapping(m -> m.index(store.names().chunks())))
                .flatMap(mapping -> Mono.justOrEmpty(GenerationRecipe.recordedIn(mapping)))
                .filter(recipe -> !agrees(recipe))
                .flatMap(recipe -> Mono.error(mismatch(recipe)));
    }

    /** The same, asked no more often than every ten seconds. */
    public Mono<Void> recently() {
        return recently;
    }

    private boolean agrees(GenerationRecipe recipe) {
        return recipe.canBeRead() && recorded(recipe).equals(configured);
    }

    private LibraryMismatchException mismatch(GenerationRecipe recipe) {
        if (!recipe.canBeRead()) {
            return new LibraryMismatchException("The library was stored by a McDewey that stores it otherwise (schema "
                    + recipe.schema() + ", here " + GenerationRecipe.SCHEMA
                    + "). Build it anew with this one: ./mcdewey ingest --library DIR");
        }
        RecordedModel recorded = recorded(recipe);
        return new LibraryMismatchException("The library was indexed with the embedding model " + recorded
                + ", but this service is set to " + configured + ". "
                + recorded.settings()
                        .map(settings -> "Either give the service what the library was indexed with (" + settings
                                + "), or rebuild")
                        .orElse("Rebuild")
                + " the library with the service's settings: ./mcdewey ingest --library DIR --rebuild");
    }

    private static RecordedModel recorded(GenerationRecipe recipe) {
        return new RecordedModel(recipe.model(), recipe.dimensions());
    }
}
