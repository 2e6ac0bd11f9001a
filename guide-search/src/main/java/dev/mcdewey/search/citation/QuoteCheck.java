package dev.mcdewey.search.citation;

import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.settings.SearchProperties;
import dev.mcdewey.search.store.GuideStore;
import dev.mcdewey.search.store.NoLibraryException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Checks whether quotes stand in the library. */
public final class QuoteCheck {

    /** Chunks that are read with their neighbours; half of a quote makes a chunk one of the first. */
    private static final int PROMISING = 8;

    /** A fifth of the longest quote that spans chunks. */
    private static final double PROMISE = 0.2;

    private final Candidates candidates;
    private final LibraryCatalogue catalogue;

    /** Makes a check of what this store holds. */
    public QuoteCheck(GuideStore store, LibraryCatalogue catalogue, SearchProperties settings) {
        this.candidates = new Candidates(store, settings.words());
        this.catalogue = catalogue;
    }

    /**
     * Looks for a quote.
     *
     * <p>Spaces, marks of Markdown, the glyphs of quotation marks and dashes and the end of the last sentence do not
     * matter; a difference of case is told apart. It is found across chunks that follow each other in a file, and
     * across their headings. Fails with {@link dev.mcdewey.search.store.LibraryUnavailableException} where Elasticsearch does
     * not answer in time.
     */
    public Mono<Verdict> verify(Quotation quotation) {
        return catalogue
                .scope(quotation.filters())
                .map(scope -> new Asked(quotation.chunkId(), scope))
                .flatMap(asked -> verify(Quote.of(quotation.quote()), new Judge(quotation.quote(), asked), asked))
                .timed()
                .map(timed -> timed.get().took(timed.elapsedSinceSubscription().toMillis()));
    }

    private Mono<Verdict> verify(Quote quote, Judge judge, Asked asked) {
        return candidates
                .of(quote, asked)
                .publishOn(Schedulers.parallel())
                .flatMap(pool -> fits(quote, asked, pool)
                        .map(fits -> judge.verdict(quote, fits))
                        .map(verdict -> asked.isKnownTo(pool.chunks()) ? verdict : verdict.with(unknown(asked))))
                .onErrorResume(NoLibraryException.class, none -> Mono.just(judge.verdict(quote, List.of())))
                .flatMap(verdict -> explained(verdict, asked));
    }

    private static String unknown(Asked asked) {
        return "No chunk is named '" + asked.chunkId() + "'.";
    }

    /** Chunks alone, and the most promising of them with those round them. */
    private Mono<List<Fit>> fits(Quote quote, Asked asked, Pool pool) {
        List<Fit> alone = pool.chunks().stream()
                .map(stored -> Fit.of(quote, Stretch.of(List.of(stored))))
                .toList();
        return together(quote, promising(alone, asked), pool)
                .map(together ->
                        Stream.concat(alone.stream(), together.stream()).toList());
    }

    private static List<Stored> promising(List<Fit> fits, Asked asked) {
        return fits.stream()
                .filter(fit -> !fit.isWordForWord())
                .filter(fit -> fit.similarity() >= PROMISE || isNamed(fit, asked))
                .sorted(Comparator.comparing((Fit fit) -> isNamed(fit, asked))
                        .thenComparing(Fit::similarity)
                        .reversed())
                .limit(PROMISING)
                .map(fit -> fit.chunks().get(0))
                .toList();
    }

    private static boolean isNamed(Fit fit, Asked asked) {
        return asked.knows(fit.chunks().get(0));
    }

    private Mono<List<Fit>> together(Quote quote, List<Stored> promising, Pool pool) {
        if (promising.isEmpty()) {
            return Mono.just(List.of());
        }
        return candidates
                .named(Neighbours.names(promising), pool.index())
                .publishOn(Schedulers.parallel())
                .map(round -> new Neighbours(Stream.concat(pool.chunks().stream(), round.chunks().stream())
                        .toList()))
                .map(neighbours -> neighbours.stretches(promising).stream()
                        .map(stretch -> Fit.of(quote, stretch))
                        .toList());
    }

    private Mono<Verdict> explained(Verdict verdict, Asked asked) {
        return verdict.status() == Status.VERIFIED
                ? Mono.just(verdict)
                : catalogue.absence(asked.scope()).map(verdict::with).defaultIfEmpty(verdict);
    }
}
