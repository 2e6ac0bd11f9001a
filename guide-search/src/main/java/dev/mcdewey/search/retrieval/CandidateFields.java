package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.FileId;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The columns that a leg brings of each hit; what its names say as well is not asked for, since each column costs. */
final class CandidateFields {

    static final List<FieldAndFormat> ASKED = Stream.of(Fields.SECTION, Fields.VENDOR, Fields.KIND, Fields.CHUNK_IDS)
            .map(name -> FieldAndFormat.of(f -> f.field(name)))
            .toList();

    private CandidateFields() {}

    static Candidate read(Hit<Void> hit) {
        Map<String, JsonData> fields = hit.fields();
        List<String> chunkIds = all(fields, Fields.CHUNK_IDS);
        List<FileId> files =
                chunkIds.stream().map(ChunkId::fileIn).map(FileId::of).toList();
        return new Candidate(
                one(fields, Fields.SECTION),
                one(fields, Fields.VENDOR),
                files.get(0).product(),
                files.get(0).guide(),
                one(fields, Fields.KIND),
                files.stream().map(FileId::version).distinct().toList(),
                chunkIds);
    }

    private static String one(Map<String, JsonData> fields, String name) {
        return all(fields, name).get(0);
    }

    private static List<String> all(Map<String, JsonData> fields, String name) {
        JsonData values = fields.get(name);
        if (values == null) {
            throw new IllegalStateException("a chunk without " + name + " was found");
        }
        return values.toJson().asJsonArray().stream().map(CandidateFields::text).toList();
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
