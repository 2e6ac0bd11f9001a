package dev.mcdewey.mcp;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.FileContent;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.Occurrence;
import dev.mcdewey.index.guide.SpineEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A small library: one guide in two versions that share a passage. */
final class SampleGuides {

    static final String STATES = "switchboard::v2.0::admin-guide::admin::2";

    private static final String SHARED = "An agent who is Ready & idle gets the next call. Call setAgentState(READY).";

    private final ElasticsearchClient client;
    private final Optional<TextEmbedder> embedder;
    private final Map<ChunkKey, List<Occurrence>> places = new LinkedHashMap<>();
    private final Map<ChunkKey, Section> sections = new LinkedHashMap<>();

    private SampleGuides(ElasticsearchClient client, Optional<TextEmbedder> embedder) {
        this.client = client;
        this.embedder = embedder;
    }

    /** Publishes with an embedder, or without for a library that is found by its words alone. */
    static void publish(ElasticsearchClient client, Generations generations, Optional<TextEmbedder> embedder)
            throws IOException {
        EmbeddingSpec embedding = embedder.map(TextEmbedder::spec).orElse(EmbeddingSpec.NONE);
        Generation generation = generations.open(GenerationRecipe.of(embedding));
        SampleGuides guides = new SampleGuides(client, embedder);
        guides.write(generation, "v1.0", section("Installation", "Unpack the archive and run setup with Java 11."));
        guides.write(
                generation,
                "v2.0",
                section("Installation", "Pull the container image and start it with the licence key."),
                section("Troubleshooting", "Error SWB-4711 means that the licence has run out."),
                section("Troubleshooting", "Error SWB-4712 means that two nodes have the same name."));
        guides.writeChunks(generation);
        generations.refresh(generation);
        generations.publish(generation);
    }

    private void write(Generation generation, String version, Section first, Section... last) throws IOException {
        List<Section> all = new ArrayList<>(List.of(first, section("Agent states", SHARED)));
        all.addAll(List.of(last));
        GuideFile file = file(version, all);
        FileContent content =
                FileContent.of(file, all.stream().map(Section::text).toList());
        String id = file.fileId().toString();
        client.index(i -> i.index(generation.files()).id(id).document(file));
        client.index(i -> i.index(generation.content()).id(id).document(content));
        all.forEach(section -> sections.put(section.key(), section));
        file.places(Map::entry).forEach(place -> places.computeIfAbsent(place.getKey(), key -> new ArrayList<>())
                .add(place.getValue()));
    }

    private static GuideFile file(String version, List<Section> sections) {
        FileId id = new FileId("switchboard", version, "admin-guide", "admin");
        List<SpineEntry> spine = IntStream.range(0, sections.size())
                .mapToObj(at -> sections.get(at).entry(at + 11))
                .toList();
        String source = "switchboard/" + version + "/admin-guide/admin.md";
        return new GuideFile(
                id,
                "northwind",
                "switchboard",
                version,
                "admin-guide",
                source,
                "Administration",
                null,
                0,
                1,
                "0",
                "0",
                null,
                false,
                null,
                spine.size(),
                spine);
    }

    private void writeChunks(Generation generation) throws IOException {
        for (Map.Entry<ChunkKey, Section> entry : sections.entrySet()) {
            GuideChunk chunk = chunk(entry.getValue(), places.getOrDefault(entry.getKey(), List.of()));
            client.index(
                    i -> i.index(generation.chunks()).id(entry.getKey().value()).document(chunk));
        }
    }

    private GuideChunk chunk(Section section, List<Occurrence> occurrences) {
        return new GuideChunk(
                "northwind",
                "switchboard",
                "admin-guide",
                "Administration",
                section.path(),
                GuideChunk.joined(section.path()),
                "text",
                section.text(),
                Occurrence.versions(occurrences),
                Occurrence.chunkIds(occurrences),
                occurrences,
                embedder.map(model ->
                                model.embedPassages(List.of(section.text())).get(0))
                        .orElse(null));
    }

    private static Section section(String heading, String text) {
        return new Section(List.of("Administration", heading), text);
    }

    private record Section(List<String> path, String text) {

        ChunkKey key() {
            return ChunkKey.of("switchboard", "admin-guide", path, text);
        }

        SpineEntry entry(int page) {
            return new SpineEntry(key(), path, page, page, String.valueOf(page - 10), null);
        }
    }
}
