package dev.mcdewey.search.suggestion;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.library.LibraryState;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.Scope;
import dev.mcdewey.search.store.FilterClauses;
import dev.mcdewey.search.store.GuideStore;
import dev.mcdewey.search.store.NoLibraryException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Completes what someone is typing. Every answer comes from one generation. */
public final class Suggestions {

    /** The most suggestions of one answer. */
    public static final int MAX_SIZE = 20;

    /** To choose from. Each section is read with a chunk, which takes time; more of them would find little more. */
    private static final int SECTIONS = 50;

    /** Fewer, since each is read with its whole file. */
    private static final int TITLES = 20;

    private static final Query INDEXED =
            Query.of(q -> q.range(r -> r.number(n -> n.field(Fields.CHUNKS).gt(0.0))));

    private static final Names NOTHING_KNOWN = new Names("", "", List.of());

    private final GuideStore store;
    private final LibraryCatalogue catalogue;
    private final LibraryState state;

    /** Names never change within a state, and to read them takes longer than all the rest. */
    private volatile Names latest = NOTHING_KNOWN;

    /** Makes suggestions from this store, whose places the catalogue knows and whose state is known. */
    public Suggestions(GuideStore store, LibraryCatalogue catalogue, LibraryState state) {
        this.store = store;
        this.catalogue = catalogue;
        this.state = state;
    }

    /**
     * Products, guides, titles and headings that have every word typed, the last of which may have only begun.
     *
     * @param text what was typed
     * @param filters where they must be
     * @param size how many are wanted, from 1 to {@link #MAX_SIZE}
     */
    public Mono<SuggestionPage> to(String text, Filters filters, int size) {
        TypedWords typed = new TypedWords(text);
        return catalogue.scope(filters).flatMap(scope -> found(typed, scope, size)
                .flatMap(found -> notices(found, scope).map(said -> new SuggestionPage(text, found, said))));
    }

    private Mono<List<String>> notices(List<Suggestion> found, Scope scope) {
        return found.isEmpty()
                ? catalogue.absence(scope).map(List::of).defaultIfEmpty(List.of())
                : Mono.just(List.of());
    }

    private Mono<List<Suggestion>> found(TypedWords typed, Scope scope, int size) {
        return typed.areNone()
                ? Mono.just(List.of())
                : names().flatMap(names -> found(typed, scope, names))
                        .map(found -> Best.of(found, typed, size))
                        .onErrorResume(NoLibraryException.class, none -> Mono.empty())
                        .defaultIfEmpty(List.of());
    }

    private Mono<Stream<Suggestion>> found(TypedWords typed, Scope scope, Names names) {
        return Mono.zip(headings(typed, scope, names.generation()), titles(typed, scope, names.generation()))
                .map(found -> Stream.of(names.with(typed, scope), found.getT1(), found.getT2())
                        .flatMap(some -> some));
    }

    /** Empty before the first refresh. */
    private Mono<Names> names() {
        return state.recently()
                .flatMap(now -> latest.state().equals(now)
                        ? Mono.just(latest)
                        : catalogue.library().map(library -> Names.of(now, library)))
                .doOnNext(names -> latest = names);
    }

    private Mono<Stream<Suggestion>> headings(TypedWords typed, Scope scope, String generation) {
        Query words = within(Completion.in(Fields.HEADINGS, typed), FilterClauses.ofChunks(scope));
        SearchRequest request = SearchRequest.of(s -> s.index(store.names().chunks() + "-" + generation)
                .allowPartialSearchResults(false)
                .size(SECTIONS)
                .trackTotalHits(t -> t.enabled(false))
                .query(words)
                .collapse(c -> c.field(Fields.SECTION))
                .source(f -> f.filter(i -> i.includes(FoundHeading.FIELDS))));
        return store.ask("completing headings", client -> client.search(request, FoundHeading.class))
                .map(answer -> sources(answer.hits().hits()).flatMap(heading -> heading.suggestion(typed, scope)));
    }

    private Mono<Stream<Suggestion>> titles(TypedWords typed, Scope scope, String generation) {
        Query words = within(Completion.in(Fields.TITLE, typed), FilterClauses.ofFiles(scope));
        SearchRequest request = SearchRequest.of(s -> s.index(store.names().files() + "-" + generation)
                .allowPartialSearchResults(false)
                .size(TITLES)
                .trackTotalHits(t -> t.enabled(false))
                .query(q -> q.bool(b -> b.must(words).filter(INDEXED)))
                .source(f -> f.filter(i -> i.includes(FoundTitle.FIELDS))));
        return store.ask("completing titles", client -> client.search(request, FoundTitle.class))
                .map(answer -> sources(answer.hits().hits())
                        .filter(file -> typed.standIn(file.title()))
                        .map(FoundTitle::suggestion));
    }

    private static Query within(Query words, List<Query> filters) {
        return Query.of(q -> q.bool(b -> b.must(words).filter(filters)));
    }

    private static <T> Stream<T> sources(List<Hit<T>> hits) {
        return hits.stream().map(hit -> Objects.requireNonNull(hit.source(), "a hit without content"));
    }
}
