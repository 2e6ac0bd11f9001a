package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.GuideFile;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what an interrupted run has left with what it began from. */
public final class InterruptedWork {

    private final ElasticsearchClient client;
    private final Bulk bulk;
    private final Generation generation;

    /** Looks at this unfinished generation. */
    public InterruptedWork(ElasticsearchClient client, Bulk bulk, Generation generation) {
        this.client = client;
        this.bulk = bulk;
        this.generation = generation;
    }

    /** Files of one list that are not in the other, or not with the same content. */
    public static List<KnownFile> differing(Collection<KnownFile> files, Collection<KnownFile> others) {
        record Content(
                FileId id,
                String vendor,
                String checksum,
                String recipe,
                @Nullable String url) {
            static Content of(KnownFile file) {
                return new Content(file.fileId(), file.vendor(), file.checksum(), file.recipe(), file.url());
            }
        }
        Set<Content> there = others.stream().map(Content::of).collect(Collectors.toSet());
        return files.stream().filter(file -> !there.contains(Content.of(file))).toList();
    }

    /** Those of these files that name chunks which are not there: the end came before all had arrived. */
    public Set<FileId> incomplete(List<KnownFile> written) throws IOException {
        Set<FileId> wanted = written.stream().map(KnownFile::fileId).collect(Collectors.toSet());
        Set<FileId> incomplete = new HashSet<>();
        for (GuideName guide : written.stream().map(KnownFile::guideName).collect(Collectors.toSet())) {
            List<GuideFile> files = new StoredFiles(client)
                    .of(generation, guide).stream()
                            .filter(file -> wanted.contains(file.fileId()))
                            .toList();
            incomplete.addAll(incompleteOf(files));
        }
        return incomplete;
    }

    private List<FileId> incompleteOf(List<GuideFile> files) throws IOException {
        List<String> named =
                files.stream().flatMap(InterruptedWork::named).distinct().toList();
        Set<String> present = bulk.present(generation.chunks(), named);
        return files.stream()
                .filter(file -> !named(file).allMatch(present::contains))
                .map(GuideFile::fileId)
                .toList();
    }

    private static Stream<String> named(GuideFile file) {
        return file.spine().stream().map(entry -> entry.key().value());
    }

    /** The guides that have more or fewer chunks than in the generation it began from: files are sent after theirs. */
    public Set<GuideName> guidesDifferingFrom(Optional<Generation> base) throws IOException {
        Map<GuideName, Long> now = new StoredChunks(client, generation).counts();
        Map<GuideName, Long> before = base.isEmpty() ? Map.of() : new StoredChunks(client, base.get()).counts();
        return Stream.concat(now.keySet().stream(), before.keySet().stream())
                .filter(guide -> !Objects.equals(now.get(guide), before.get(guide)))
                .collect(Collectors.toSet());
    }
}
