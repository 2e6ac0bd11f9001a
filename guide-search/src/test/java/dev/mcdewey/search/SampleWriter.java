package dev.mcdewey.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.Occurrence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Publishes files as the stored records that the ingest job writes. */
final class SampleWriter {

    private final ElasticsearchClient client;
    private final Generations generations;
    private final EmbeddingSpec embedding;
    private final Optional<TextEmbedder> embedder;

    SampleWriter(
            ElasticsearchClient client,
            Generations generations,
            EmbeddingSpec embedding,
            Optional<TextEmbedder> embedder) {
        this.client = client;
        this.generations = generations;
        this.embedding = embedding;
        this.embedder = embedder;
    }

    Generation publish(List<SampleFile> files) throws IOException {
        Generation generation = generations.open(GenerationRecipe.of(embedding));
        BulkRequest.Builder bulk = new BulkRequest.Builder();
        chunks(files)
                .forEach((key, chunk) -> bulk.operations(o -> o.index(
                        i -> i.index(generation.chunks()).id(key.value()).document(chunk))));
        for (SampleFile file : files) {
            String id = file.id().toString();
            bulk.operations(o -> o.index(i -> i.index(generation.files()).id(id).document(file.stored())));
            bulk.operations(
                    o -> o.index(i -> i.index(generation.content()).id(id).document(file.content())));
        }
        BulkResponse answer = client.bulk(bulk.build());
        if (answer.errors()) {
            throw new IllegalStateException(answer.toString());
        }
        generations.refresh(generation);
        generations.publish(generation);
        return generation;
    }

    private Map<ChunkKey, GuideChunk> chunks(List<SampleFile> files) {
        Map<ChunkKey, GuideChunk> chunks = new LinkedHashMap<>();
        for (SampleFile file : files) {
            GuideFile stored = file.stored();
            for (int i = 0; i < file.sections().size(); i++) {
                GuideChunk chunk = chunk(file, file.sections().get(i), stored.occurrence(i));
                chunks.merge(file.key(file.sections().get(i)), chunk, SampleWriter::merged);
            }
        }
        return chunks;
    }

    private GuideChunk chunk(SampleFile file, SampleSection section, Occurrence place) {
        String headings = GuideChunk.joined(section.headingPath());
        String input = file.id().stem() + " › " + headings + "\n\n" + section.text();
        return new GuideChunk(
                file.vendor(),
                file.id().product(),
                file.id().guide(),
                file.id().stem(),
                section.headingPath(),
                headings,
                section.kind(),
                section.text(),
                List.of(place.version()),
                List.of(place.chunkId()),
                List.of(place),
                embedder.map(model -> model.embedPassages(List.of(input)).get(0))
                        .orElse(null));
    }

    private static GuideChunk merged(GuideChunk first, GuideChunk second) {
        return new GuideChunk(
                first.vendor(),
                first.product(),
                first.guide(),
                first.title(),
                first.headingPath(),
                first.headings(),
                first.kind(),
                first.text(),
                joined(first.versions(), second.versions()),
                joined(first.chunkIds(), second.chunkIds()),
                joined(first.occurrences(), second.occurrences()),
                first.vector());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return new ArrayList<>(Stream.concat(first.stream(), second.stream()).toList());
    }
}
