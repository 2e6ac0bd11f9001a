package dev.mcdewey.search.reading;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.search.store.GuideStore;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Reads guides in order. Every answer comes from one generation, even where another is published meanwhile. */
public final class GuideReader {

    private final GuideFiles files;
    private final ChunkViews views;

    /** Makes a reader of what this store holds. */
    public GuideReader(GuideStore store) {
        files = new GuideFiles(store);
        views = new ChunkViews(store);
    }

    /** A chunk at its place; empty where there is none of this name. */
    public Mono<ChunkView> chunk(ChunkId id) {
        return context(id, 0, 0).map(alone -> alone.get(0));
    }

    /**
     * A chunk between its neighbours, also those in the files before and after; empty where there is none of this name.
     *
     * @param before how many to read before it, from 0; fewer come at the beginning of the guide
     * @param after how many to read after it, from 0; fewer come at its end
     */
    public Mono<List<ChunkView>> context(ChunkId id, int before, int after) {
        return files.find(id.file()).filter(file -> file.has(id.ordinal())).flatMap(file -> order(
                        file, id.ordinal() - (long) before, id.ordinal() + (long) after)
                .flatMap(order -> read(order.around(id, before, after), file, order)));
    }

    /**
     * The section that a chunk stands in: what follows each other under the same headings, without the sections inside
     * it; empty where there is no chunk of this name.
     *
     * @param offset how many of its chunks to pass over, from 0
     * @param limit how many of its chunks to read at most, from 1
     */
    public Mono<SectionPart> section(ChunkId id, int offset, int limit) {
        return files.find(id.file())
                .filter(file -> file.has(id.ordinal()))
                .flatMap(file -> section(file, file.sectionOf(id.ordinal()), offset, limit));
    }

    private Mono<SectionPart> section(StoredFile file, List<ChunkId> section, int offset, int limit) {
        ChunkId first = section.get(0);
        ChunkId last = section.get(section.size() - 1);
        List<ChunkId> part = section.stream().skip(offset).limit(limit).toList();
        return order(file, first.ordinal(), last.ordinal()).flatMap(order -> read(part, file, order)
                .map(chunks ->
                        new SectionPart(section.size(), offset, chunks, order.previous(first), order.next(last))));
    }

    /** All chunks of a file; empty where there is none of this name. */
    public Mono<FileText> file(FileId id) {
        return files.find(id).filter(file -> file.has(1)).flatMap(file -> wholeOrder(file)
                .flatMap(order -> read(file.chunks(), file, order))
                .map(chunks -> text(file.file(), chunks)));
    }

    /** What a guide contains; empty where there is no such guide or none of its files is indexed. */
    public Mono<GuideContents> contents(String product, String version, String guide) {
        return files.of(new GuideName(product, version, guide))
                .filter(found -> !found.isEmpty())
                .map(found -> new GuideContents(
                        found.get(0).file().vendor(),
                        product,
                        version,
                        guide,
                        found.stream()
                                .map(file -> TableOfContents.of(file.file()))
                                .toList()));
    }

    /**
     * The chunks of which at least a part stands on a page, of every file that has such a page; an empty list where
     * there is none.
     *
     * @param page the physical page, from 1
     */
    public Mono<List<ChunkView>> page(String product, String version, String guide, int page) {
        return files.of(new GuideName(product, version, guide))
                .flatMap(found -> found.isEmpty() ? Mono.just(List.of()) : page(found, page));
    }

    private Mono<List<ChunkView>> page(List<StoredFile> found, int page) {
        List<ChunkId> ids =
                found.stream().flatMap(file -> file.chunksOn(page).stream()).toList();
        ReadingOrder order =
                new ReadingOrder(found.stream().map(StoredFile::length).toList());
        return views.of(ids, byName(found), order, found.get(0).index());
    }

    /** The order of the file alone where the neighbours of all that is read lie in it, which saves a request. */
    private Mono<ReadingOrder> order(StoredFile file, long first, long last) {
        boolean inside = first > 1 && last < file.file().spine().size();
        return inside ? Mono.just(new ReadingOrder(List.of(file.length()))) : wholeOrder(file);
    }

    private Mono<ReadingOrder> wholeOrder(StoredFile file) {
        return files.lengths(GuideName.of(file.id()), file.index()).map(ReadingOrder::new);
    }

    private Mono<List<ChunkView>> read(List<ChunkId> ids, StoredFile file, ReadingOrder order) {
        List<FileId> others = ids.stream()
                .map(ChunkId::file)
                .distinct()
                .filter(id -> !id.equals(file.id()))
                .toList();
        Mono<Map<FileId, GuideFile>> needed = others.isEmpty()
                ? Mono.just(byName(List.of(file)))
                : files.all(ids.stream().map(ChunkId::file).distinct().toList(), file.index());
        return needed.flatMap(known -> views.of(ids, known, order, file.index()));
    }

    private static Map<FileId, GuideFile> byName(List<StoredFile> files) {
        return files.stream().map(StoredFile::file).collect(Collectors.toMap(GuideFile::fileId, Function.identity()));
    }

    private static FileText text(GuideFile file, List<ChunkView> chunks) {
        return new FileText(file.fileId(), file.vendor(), file.title(), file.source(), file.url(), chunks);
    }
}
