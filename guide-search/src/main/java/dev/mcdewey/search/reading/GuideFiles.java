package dev.mcdewey.search.reading;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.search.store.GuideStore;
import dev.mcdewey.search.store.NoLibraryException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads files with their spines. */
public final class GuideFiles {

    /** A spine has about 20 entries of 200 bytes, so that an answer stays near 2 MB. */
    private static final int AT_ONCE = 500;

    /** Two columns take 200 bytes. */
    private static final int LENGTHS_AT_ONCE = 5000;

    private final GuideStore store;

    /** Makes a reader of the files that this store holds. */
    public GuideFiles(GuideStore store) {
        this.store = store;
    }

    /** A file; nothing where there is none of this name. */
    Mono<StoredFile> find(FileId id) {
        return store.ask(
                        "reading the file " + id,
                        client -> client.get(g -> g.index(store.names().files()).id(id.toString()), GuideFile.class))
                .onErrorResume(NoLibraryException.class, none -> Mono.empty())
                .flatMap(GuideFiles::stored);
    }

    private static Mono<StoredFile> stored(GetResponse<GuideFile> answer) {
        return Mono.justOrEmpty(answer.source()).map(file -> new StoredFile(file, answer.index()));
    }

    /** These files by name, from the same generation. */
    Mono<Map<FileId, GuideFile>> all(List<FileId> ids, String index) {
        List<String> names = ids.stream().map(FileId::toString).toList();
        SearchRequest request = SearchRequest.of(s -> s.index(index)
                .allowPartialSearchResults(false)
                .size(names.size())
                .query(q -> q.ids(i -> i.values(names))));
        return store.ask("reading files of " + ids.get(0), client -> client.search(request, GuideFile.class))
                .map(answer -> sources(answer).collect(Collectors.toMap(GuideFile::fileId, Function.identity())));
    }

    /** The indexed files of a guide version in reading order, without their spines. */
    Mono<List<FileLength>> lengths(GuideName guide, String index) {
        return read(guide, index, Void.class, LENGTHS_AT_ONCE, FileLength::ask)
                .map(FileLength::read)
                .collectList();
    }

    /** The indexed files of a guide version in reading order; none where there is no such guide. */
    public Mono<List<StoredFile>> of(GuideName guide) {
        return of(guide, store.names().files()).onErrorReturn(NoLibraryException.class, List.of());
    }

    /** The same from the index that other files were read from; fails with {@link NoLibraryException} once it is gone. */
    public Mono<List<StoredFile>> of(GuideName guide, String index) {
        return read(guide, index, GuideFile.class, AT_ONCE, ask -> {})
                .map(hit -> new StoredFile(Objects.requireNonNull(hit.source(), "a file without content"), hit.index()))
                .collectList();
    }

    private <T> Flux<Hit<T>> read(
            GuideName guide, String index, Class<T> type, int atOnce, Consumer<SearchRequest.Builder> wanted) {
        return after(null, guide, index, type, atOnce, wanted)
                .expand(part -> part.hits().hits().size() < atOnce
                        ? Mono.empty()
                        : after(last(part).sort(), guide, index, type, atOnce, wanted))
                .flatMapIterable(part -> part.hits().hits());
    }

    private <T> Mono<SearchResponse<T>> after(
            @Nullable List<FieldValue> place,
            GuideName guide,
            String index,
            Class<T> type,
            int atOnce,
            Consumer<SearchRequest.Builder> wanted) {
        SearchRequest request = SearchRequest.of(s -> {
            s.index(index).allowPartialSearchResults(false).size(atOnce).query(indexedFilesOf(guide));
            s.sort(o -> o.field(f -> f.field(Fields.POSITION))).sort(o -> o.field(f -> f.field(Fields.FILE_ID)));
            wanted.accept(s);
            return place == null ? s : s.searchAfter(place);
        });
        return store.ask("reading the files of " + guide, client -> client.search(request, type));
    }

    private static <T> Hit<T> last(SearchResponse<T> part) {
        return part.hits().hits().get(part.hits().hits().size() - 1);
    }

    private static Query indexedFilesOf(GuideName guide) {
        return Query.of(q -> q.bool(b -> b.filter(
                        f -> f.term(t -> t.field(Fields.PRODUCT).value(guide.product())))
                .filter(f -> f.term(t -> t.field(Fields.VERSION).value(guide.version())))
                .filter(f -> f.term(t -> t.field(Fields.GUIDE).value(guide.guide())))
                .filter(f -> f.range(r -> r.number(n -> n.field(Fields.CHUNKS).gt(0.0))))));
    }

    private static Stream<GuideFile> sources(SearchResponse<GuideFile> answer) {
        return answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull);
    }
}
