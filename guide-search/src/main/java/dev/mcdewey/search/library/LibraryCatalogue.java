package dev.mcdewey.search.library;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.refresh.DisplayNames;
import dev.mcdewey.index.refresh.QuarantinedFile;
import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.Scope;
import dev.mcdewey.search.store.GuideStore;
import dev.mcdewey.search.store.NoLibraryException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Knows what the library holds. */
public final class LibraryCatalogue {

    /** As many as Elasticsearch gives at once by default; who has more broken files reads the first of them first. */
    private static final int QUARANTINED = 10_000;

    private static final String NOTHING_PUBLISHED =
            "No library has been published yet. Run ./mcdewey ingest --library DIR.";

    private final GuideStore store;
    private final LiveGeneration generation;
    private final Places places;
    private final Kinds kinds;
    private final Refreshes refreshes;

    /** Makes a catalogue of what this store holds. */
    public LibraryCatalogue(GuideStore store) {
        this.store = store;
        this.generation = new LiveGeneration(store);
        this.places = new Places(store);
        this.kinds = new Kinds(store);
        this.refreshes = new Refreshes(store);
    }

    /** Everything there is; empty shelves before the first refresh. */
    public Mono<Library> library() {
        return Mono.zip(places(), generation.id(), refreshes.latest(), quarantine())
                .flatMap(parts -> lastGood(parts.getT3())
                        .map(good -> library(parts.getT1(), parts.getT2(), good, parts.getT3(), parts.getT4())));
    }

    /** Nearly always among the latest; asked for where they have all failed. */
    private Mono<Optional<RefreshRecord>> lastGood(List<RefreshRecord> latest) {
        Optional<RefreshRecord> good =
                latest.stream().filter(RefreshRecord::isGood).findFirst();
        return good.isPresent() || latest.isEmpty() ? Mono.just(good) : refreshes.lastGood();
    }

    private static Library library(
            List<Place> places,
            Optional<String> generation,
            Optional<RefreshRecord> lastGood,
            List<RefreshRecord> latest,
            List<QuarantinedFile> quarantine) {
        Shelves shelves = new Shelves(lastGood.map(RefreshRecord::names).orElse(DisplayNames.NONE));
        return new Library(shelves.of(places), generation.orElse(null), lastGood.orElse(null), latest, quarantine);
    }

    /**
     * What filters mean here: names in whatever case, a version with a {@code v} or without, {@code latest}. What there
     * is not stays as it was asked for, and nothing will be found.
     */
    public Mono<Scope> scope(Filters asked) {
        return asked.equals(Filters.NONE)
                ? Mono.just(Scope.of(asked))
                : known(asked, places.recently())
                        .switchIfEmpty(places.all().map(now -> Scopes.meant(asked, now)))
                        .onErrorReturn(NoLibraryException.class, Scope.of(asked));
    }

    private static Mono<Scope> known(Filters asked, Mono<List<Place>> places) {
        return places.mapNotNull(there -> {
            Scope scope = Scopes.meant(asked, there);
            return Absence.explain(scope.filters(), there).isEmpty() ? scope : null;
        });
    }

    /**
     * Why nothing can be found in this scope, in a sentence that names what there is instead; empty where there
     * is something.
     */
    public Mono<String> absence(Scope scope) {
        return places.all()
                .flatMap(all -> Mono.justOrEmpty(Absence.explain(scope.filters(), all)))
                .switchIfEmpty(kinds.absence(scope))
                .onErrorReturn(NoLibraryException.class, NOTHING_PUBLISHED);
    }

    /**
     * Completes where the library can be asked, whether one has been published or not; fails with
     * {@link dev.mcdewey.search.store.LibraryUnavailableException} where it cannot.
     */
    public Mono<Void> ping() {
        return store.ask("checking the library", client -> client.indices()
                        .existsAlias(a -> a.name(store.names().chunks())))
                .then();
    }

    /** Every guide of every version that can be read; none before the first refresh. */
    public Mono<List<Place>> places() {
        return places.all().onErrorReturn(NoLibraryException.class, List.of());
    }

    private Mono<List<QuarantinedFile>> quarantine() {
        SearchRequest quarantined = SearchRequest.of(s -> s.index(store.names().files())
                .size(QUARANTINED)
                .source(f -> f.filter(i -> i.excludes(Fields.SPINE)))
                .sort(o -> o.field(f -> f.field(Fields.FILE_ID)))
                .query(q -> q.bool(b -> b.filter(f -> f.exists(e -> e.field(Fields.QUARANTINE)))
                        .mustNot(n -> n.term(t -> t.field(Fields.SKIPPED).value(true))))));
        return store.ask("asking for the quarantine", client -> client.search(quarantined, GuideFile.class))
                .map(answer -> answer.hits().hits().stream()
                        .map(Hit::source)
                        .filter(Objects::nonNull)
                        .map(LibraryCatalogue::quarantined)
                        .toList())
                .onErrorReturn(NoLibraryException.class, List.of());
    }

    private static QuarantinedFile quarantined(GuideFile file) {
        return new QuarantinedFile(
                file.vendor() + "/" + file.source(), Objects.requireNonNullElse(file.quarantine(), "no reason kept"));
    }
}
