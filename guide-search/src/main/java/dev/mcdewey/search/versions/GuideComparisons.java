package dev.mcdewey.search.versions;

import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.reading.GuideFiles;
import dev.mcdewey.search.reading.GuideName;
import dev.mcdewey.search.reading.StoredFile;
import dev.mcdewey.search.store.GuideStore;
import dev.mcdewey.search.store.NoLibraryException;
import dev.mcdewey.search.versions.outline.Outline;
import dev.mcdewey.search.versions.outline.OutlineComparison;
import dev.mcdewey.search.versions.outline.Section;
import dev.mcdewey.search.versions.words.TextPrint;
import dev.mcdewey.search.versions.words.WordDiff;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Compares versions of guides. Every answer comes from one generation, even where another is published meanwhile. */
public final class GuideComparisons {

    private final GuideStore store;
    private final LibraryCatalogue catalogue;
    private final GuideFiles files;
    private final SectionTexts texts;

    /** Makes comparisons of what this store holds. */
    public GuideComparisons(GuideStore store, LibraryCatalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
        this.files = new GuideFiles(store);
        this.texts = new SectionTexts(store);
    }

    /**
     * Compares two versions of a guide; one of them may lack it, so that all of it is new or gone.
     *
     * <p>Chunks have one key in all versions, so that only what differs is read. Fails with
     * {@link IncomparableException} where the names do not lead to two versions of a guide, with
     * {@link dev.mcdewey.search.store.LibraryUnavailableException} where Elasticsearch does not answer in time.
     */
    public Mono<VersionComparison> compare(ComparisonQuery query) {
        return catalogue
                .places()
                .map(library -> ComparedGuide.of(query, library))
                .flatMap(names -> sides(names).flatMap(sides -> compare(names, sides, query)))
                // A generation that was taken away while it was read is not the live one any more.
                .retryWhen(Retry.max(1).filter(NoLibraryException.class::isInstance));
    }

    private Mono<Sides> sides(ComparedGuide names) {
        return files.of(names.from())
                .flatMap(from -> beside(from, names.to()).map(to -> new Sides(from, to)))
                .filter(sides -> !sides.isEmpty())
                .switchIfEmpty(Mono.error(names::gone));
    }

    private Mono<List<StoredFile>> beside(List<StoredFile> others, GuideName guide) {
        return others.isEmpty()
                ? files.of(guide)
                : files.of(guide, others.get(0).index());
    }

    private Mono<VersionComparison> compare(ComparedGuide names, Sides sides, ComparisonQuery query) {
        String index = store.chunksBeside(sides.index());
        return Mono.fromCallable(sides::comparison)
                .subscribeOn(Schedulers.parallel())
                .flatMap(comparison ->
                        texts.of(comparison.unread(), index, TextPrint::of).map(comparison::differences))
                .map(all -> Compared.of(names, all, query))
                .flatMap(compared -> texts.of(compared.shown(), index, Function.identity())
                        .map(read ->
                                compared.with(changes(compared, read), !sides.from.isEmpty(), !sides.to.isEmpty())));
    }

    private static List<SectionChange> changes(Compared compared, Map<Section, String> texts) {
        return compared.page().stream()
                .map(found -> SectionChange.of(
                        found,
                        found.sameText()
                                ? WordDiff.NONE
                                : WordDiff.between(text(found.from(), texts), text(found.to(), texts))))
                .toList();
    }

    private static String text(@Nullable Section section, Map<Section, String> texts) {
        return section == null ? "" : texts.getOrDefault(section, "");
    }

    private record Sides(List<StoredFile> from, List<StoredFile> to) {

        boolean isEmpty() {
            return from.isEmpty() && to.isEmpty();
        }

        String index() {
            return (from.isEmpty() ? to : from).get(0).index();
        }

        OutlineComparison comparison() {
            return new OutlineComparison(outline(from), outline(to));
        }

        private static Outline outline(List<StoredFile> files) {
            List<GuideFile> plain = files.stream().map(StoredFile::file).toList();
            return Outline.of(plain);
        }
    }
}
