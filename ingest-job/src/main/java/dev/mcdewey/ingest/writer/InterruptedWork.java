package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.SpineEntry;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what an interrupted run has left with what it began from. */
public final class InterruptedWork {

    private final StoredFiles files;
    private final StoredChunks chunks;
    private final Generation generation;

    /** Looks at this unfinished generation. */
    public InterruptedWork(ElasticsearchClient client, Generation generation) {
        this.files = new StoredFiles(client);
        this.chunks = new StoredChunks(client, generation);
        this.generation = generation;
    }

    /** Files of one list that are not in the other, or not with the same content. */
    public static List<KnownFile> differing(Collection<KnownFile> files, Collection<KnownFile> others) {
        record Content(
                FileId id,
                String checksum,
                String recipe,
                @Nullable String url) {
            static Content of(KnownFile file) {
                return new Content(file.fileId(), file.checksum(), file.recipe(), file.url());
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
            for (GuideFile file : files.of(generation, guide)) {
                if (wanted.contains(file.fileId()) && !isComplete(file)) {
                    incomplete.add(file.fileId());
                }
            }
        }
        return incomplete;
    }

    private boolean isComplete(GuideFile file) throws IOException {
        Set<ChunkKey> named = file.spine().stream().map(SpineEntry::key).collect(Collectors.toSet());
        return chunks.among(List.copyOf(named)).size() == named.size();
    }
}
