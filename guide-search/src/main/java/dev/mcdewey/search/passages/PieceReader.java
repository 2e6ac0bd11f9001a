package dev.mcdewey.search.passages;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.SpineEntry;
import dev.mcdewey.search.store.GuideStore;
import dev.mcdewey.search.store.NoLibraryException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Reads what was found with its files, all of one generation; what is not in it any more is left out. */
final class PieceReader {

    private final GuideStore store;

    PieceReader(GuideStore store) {
        this.store = store;
    }

    /**
     * These chunks.
     *
     * @param ranked the chunks, best first
     * @param reach how far the sections round them are read too
     */
    Mono<Pieces> read(List<ChunkId> ranked, int reach) {
        List<String> files =
                ranked.stream().map(id -> id.file().toString()).distinct().toList();
        return files.isEmpty() ? Mono.just(Pieces.NONE) : read(ranked, reach, files);
    }

    private Mono<Pieces> read(List<ChunkId> ranked, int reach, List<String> files) {
        return get("reading files of hits", store.names().files(), files, GuideFile.class)
                .flatMap(found -> found.isEmpty()
                        ? Mono.just(Pieces.NONE)
                        : read(ranked, reach, byName(found), found.get(0).index()))
                .onErrorReturn(NoLibraryException.class, Pieces.NONE);
    }

    private static Map<FileId, GuideFile> byName(List<Hit<GuideFile>> found) {
        return found.stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(GuideFile::fileId, Function.identity()));
    }

    private Mono<Pieces> read(List<ChunkId> ranked, int reach, Map<FileId, GuideFile> files, String index) {
        List<ChunkId> wanted = ranked.stream()
                .flatMap(id -> round(id, reach, files.get(id.file())))
                .distinct()
                .toList();
        List<String> keys = wanted.stream().map(id -> key(id, files)).distinct().toList();
        return get("reading passages", store.chunksBeside(index), keys, GuideChunk.class)
                .map(found -> new Pieces(ranked, pieces(wanted, files, byKey(found))));
    }

    private static Stream<ChunkId> round(ChunkId id, int reach, @Nullable GuideFile file) {
        if (file == null) {
            return Stream.empty();
        }
        int first = Math.max(1, id.ordinal() - reach);
        int last = Math.min(file.spine().size(), id.ordinal() + reach);
        return IntStream.rangeClosed(first, last).mapToObj(id.file()::chunk);
    }

    private static String key(ChunkId id, Map<FileId, GuideFile> files) {
        return entry(id, files).key().value();
    }

    private static SpineEntry entry(ChunkId id, Map<FileId, GuideFile> files) {
        return file(id, files).spine().get(id.ordinal() - 1);
    }

    private static GuideFile file(ChunkId id, Map<FileId, GuideFile> files) {
        return Objects.requireNonNull(files.get(id.file()), () -> "the file of " + id + " was not read");
    }

    private static Map<String, GuideChunk> byKey(List<Hit<GuideChunk>> found) {
        return found.stream()
                .collect(Collectors.toMap(
                        hit -> String.valueOf(hit.id()), hit -> Objects.requireNonNull(hit.source(), hit.index())));
    }

    private static Map<ChunkId, Piece> pieces(
            Collection<ChunkId> wanted, Map<FileId, GuideFile> files, Map<String, GuideChunk> chunks) {
        Map<ChunkId, Piece> pieces = new HashMap<>();
        wanted.forEach(id -> {
            GuideChunk chunk = Objects.requireNonNull(
                    chunks.get(key(id, files)), () -> "the text of " + id + " is missing in the index");
            pieces.put(id, new Piece(file(id, files), id.ordinal(), chunk));
        });
        return pieces;
    }

    private <T> Mono<List<Hit<T>>> get(String purpose, String index, List<String> ids, Class<T> type) {
        SearchRequest request = SearchRequest.of(s -> s.index(index)
                .allowPartialSearchResults(false)
                .size(ids.size())
                .source(f -> f.filter(i -> i.excludes(Fields.VECTOR, Fields.OCCURRENCES)))
                .query(q -> q.ids(i -> i.values(ids))));
        return store.ask(purpose, client -> client.search(request, type))
                .map(SearchResponse::hits)
                .map(hits -> hits.hits());
    }
}
