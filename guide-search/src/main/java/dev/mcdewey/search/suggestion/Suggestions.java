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

    /**
     * Several chunks stand in one section, and a title in every version. Each costs time, since it is read with all its
     * content to know its headings; of twice as many, a hundredth more of what was meant was found.
     */
    private static final int DEPTH = 50;

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
        SearchRequest request = request(
                store.names().chunks() + "-" + generation,
                Completion.in(Fields.HEADINGS, typed),
                FilterClauses.ofChunks(scope),
                List.of(Fields.VENDOR, Fields.PRODUCT, Fields.GUIDE, Fields.HEADING_PATH, Fields.CHUNK_IDS));
        return store.ask("completing headings", client -> client.search(request, FoundHeading.class))
                .map(answer -> sources(answer.hits().hits()).flatMap(heading -> heading.suggestion(typed, scope)));
    }

    private Mono<Stream<Suggestion>> titles(TypedWords typed, Scope scope, String generation) {
        SearchRequest request = request(
                store.names().files() + "-" + generation,
                Completion.in(Fields.TITLE, typed),
                FilterClauses.ofFiles(scope),
                List.of(Fields.FILE_ID, Fields.VENDOR, Fields.TITLE));
        return store.ask("completing titles", client -> client.search(request, FoundTitle.class))
                .map(answer -> sources(answer.hits().hits())
                        .filter(file -> typed.standIn(file.title()))
                        .map(FoundTitle::suggestion));
    }

    private static SearchRequest request(String index, Query words, List<Query> filters, List<String> fields) {
        return SearchRequest.of(s -> s.index(index)
                .allowPartialSearchResults(false)
                .size(DEPTH)
                .trackTotalHits(t -> t.enabled(false))
                .query(q -> q.bool(b -> b.must(words).filter(filters)))
                .source(f -> f.filter(i -> i.includes(fields))));
    }

    private static <T> Stream<T> sources(List<Hit<T>> hits) {
        return hits.stream().map(hit -> Objects.requireNonNull(hit.source(), "a hit without content"));
    }
}
