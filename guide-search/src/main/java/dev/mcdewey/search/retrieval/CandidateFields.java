package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.search.store.Columns;
import java.util.List;
import java.util.stream.Stream;

/** The columns that a leg brings of each hit; what its names say as well is not asked for, since each column costs. */
final class CandidateFields {

    static final List<FieldAndFormat> ASKED = Stream.of(Fields.SECTION, Fields.VENDOR, Fields.KIND, Fields.CHUNK_IDS)
            .map(name -> FieldAndFormat.of(f -> f.field(name)))
            .toList();

    private CandidateFields() {}

    static Candidate read(Hit<Void> hit) {
        List<String> files = Columns.texts(hit, Fields.CHUNK_IDS).stream()
                .map(ChunkId::fileIn)
                .distinct()
                .toList();
        FileId first = FileId.of(files.get(0));
        return new Candidate(
                Columns.text(hit, Fields.SECTION),
                Columns.text(hit, Fields.VENDOR),
                first.product(),
                first.guide(),
                Columns.text(hit, Fields.KIND),
                files.stream().map(FileId::of).map(FileId::version).distinct().toList(),
                files);
    }
}
