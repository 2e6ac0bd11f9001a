package dev.mcdewey.search.versions;

import co.elastic.clients.elasticsearch.core.MgetResponse;
import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.reading.Rejoined;
import dev.mcdewey.search.store.GuideStore;
import dev.mcdewey.search.versions.outline.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads the texts of sections, some hundred chunks at a time. */
final class SectionTexts {

    /** Chunks of one request: about half a megabyte. */
    private static final int AT_ONCE = 400;

    private final GuideStore store;

    SectionTexts(GuideStore store) {
        this.store = store;
    }

    /**
     * Something of the text of each of these sections; only that is kept.
     *
     * @param index the index of chunks
     * @param made makes it of the section's own text as Markdown
     */
    <T> Mono<Map<Section, T>> of(List<Section> sections, String index, Function<String, T> made) {
        return Flux.fromIterable(batches(sections))
                .concatMap(batch -> texts(batch, index))
                .publishOn(Schedulers.parallel())
                .collect(
                        LinkedHashMap::new,
                        (all, texts) -> texts.forEach((section, text) -> all.put(section, made.apply(text))));
    }

    private static List<List<Section>> batches(List<Section> sections) {
        List<List<Section>> batches = new ArrayList<>();
        int room = 0;
        for (Section section : sections) {
            int chunks = section.keys().size();
            if (chunks > room || batches.isEmpty()) {
                batches.add(new ArrayList<>());
                room = AT_ONCE;
            }
            batches.get(batches.size() - 1).add(section);
            room -= chunks;
        }
        return batches;
    }

    private Mono<Map<Section, String>> texts(List<Section> sections, String index) {
        List<String> keys = sections.stream()
                .flatMap(section -> section.keys().stream())
                .map(ChunkKey::value)
                .distinct()
                .toList();
        return store.ask(
                        "reading sections",
                        client -> client.mget(
                                m -> m.index(index).ids(keys).sourceIncludes(Fields.TEXT), StoredText.class))
                .map(answer -> texts(sections, byKey(answer)));
    }

    private static Map<String, String> byKey(MgetResponse<StoredText> answer) {
        Map<String, String> texts = new HashMap<>();
        answer.docs().stream()
                .filter(item -> item.isResult() && item.result().found())
                .forEach(item -> {
                    StoredText stored = Objects.requireNonNull(item.result().source());
                    texts.put(item.result().id(), Objects.requireNonNullElse(stored.text(), ""));
                });
        return texts;
    }

    private static Map<Section, String> texts(List<Section> sections, Map<String, String> byKey) {
        Map<Section, String> texts = new LinkedHashMap<>();
        sections.forEach(section -> texts.put(section, text(section, byKey)));
        return texts;
    }

    private static String text(Section section, Map<String, String> byKey) {
        return section.keys().stream()
                .map(key -> Objects.requireNonNull(byKey.get(key.value()), () -> "the chunk " + key + " is missing"))
                .reduce("", Rejoined::with);
    }

    private record StoredText(@Nullable String text) {}
}
