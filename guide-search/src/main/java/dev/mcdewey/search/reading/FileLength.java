package dev.mcdewey.search.reading;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.search.store.Columns;

/**
 * What the reading order needs to know of a file.
 *
 * @param fileId its name
 * @param chunkCount how many chunks it has
 */
record FileLength(FileId fileId, int chunkCount) {

    /** Columns alone: all that is stored of a file is as long as the file. */
    static void ask(SearchRequest.Builder request) {
        request.storedFields(Columns.NOTHING_STORED)
                .docvalueFields(f -> f.field(Fields.FILE_ID))
                .docvalueFields(f -> f.field(Fields.CHUNKS));
    }

    static FileLength read(Hit<Void> file) {
        return new FileLength(FileId.of(Columns.text(file, Fields.FILE_ID)), Columns.number(file, Fields.CHUNKS));
    }
}
