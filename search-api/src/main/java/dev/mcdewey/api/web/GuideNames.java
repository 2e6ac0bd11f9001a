package dev.mcdewey.api.web;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.Scope;
import dev.mcdewey.search.reading.GuideName;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes the names in an address as a search takes them: in whatever case, 12.5 for v12.5, latest for the newest. */
@Component
public final class GuideNames {

    private final LibraryCatalogue catalogue;

    GuideNames(LibraryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What is read under these very names, else under those that they mean; empty where the guide is there but has not
     * what is read. Fails with {@link NotInLibraryException}, which says what there is, where no guide is meant.
     *
     * @param reading reads something of a guide; empty where there is none
     */
    public <T> Mono<T> read(GuideName asked, Function<GuideName, Mono<T>> reading) {
        return reading.apply(asked).switchIfEmpty(Mono.defer(() -> scope(asked)
                .flatMap(scope -> reading.apply(meant(asked, scope)).switchIfEmpty(absence(scope)))));
    }

    /**
     * What is read of the chunk of this very name, else of the one that it means; fails with
     * {@link NotInLibraryException} where there is none. An id is kept for long, so that none may mean the latest version.
     *
     * @param reading reads something of a chunk; empty where there is none
     */
    public <T> Mono<T> readChunk(ChunkId asked, Function<ChunkId, Mono<T>> reading) {
        FileId file = asked.file();
        GuideName guide = new GuideName(file.product(), file.version(), file.guide());
        Mono<T> meant = scope(guide)
                .map(scope -> meant(guide, scope))
                .map(name -> new FileId(name.product(), name.version(), name.guide(), file.stem()))
                .filter(name -> !name.equals(file))
                .flatMap(name -> reading.apply(name.chunk(asked.ordinal())));
        return reading.apply(asked)
                .switchIfEmpty("latest".equalsIgnoreCase(file.version()) ? Mono.empty() : meant)
                .switchIfEmpty(Mono.error(() -> NotInLibraryException.chunk(asked)));
    }

    private Mono<Scope> scope(GuideName asked) {
        return catalogue.scope(new Filters(null, asked.product(), asked.version(), asked.guide(), null));
    }

    private static GuideName meant(GuideName asked, Scope scope) {
        String product = Objects.requireNonNullElse(scope.filters().product(), asked.product());
        return new GuideName(
                product,
                Objects.requireNonNullElse(scope.versionOf(product), asked.version()),
                Objects.requireNonNullElse(scope.filters().guide(), asked.guide()));
    }

    private <T> Mono<T> absence(Scope scope) {
        return catalogue.absence(scope).flatMap(sentence -> Mono.error(NotInLibraryException.named(sentence)));
    }
}
