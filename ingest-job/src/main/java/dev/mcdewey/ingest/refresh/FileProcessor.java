package dev.mcdewey.ingest.refresh;

import dev.mcdewey.ingest.chunker.Chunker;
import dev.mcdewey.ingest.parser.GuideParser;
import dev.mcdewey.ingest.parser.ParseResult;
import dev.mcdewey.ingest.source.ReadResult;
import dev.mcdewey.ingest.source.SourceReader;
import dev.mcdewey.ingest.writer.PlannedFile;
import dev.mcdewey.ingest.writer.ReadFile;
import java.util.List;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads, parses and chunks one file; what cannot be read comes out with its reason, and the rest goes on. */
final class FileProcessor implements ItemProcessor<PlannedFile, ReadFile> {

    /** To be raised when the same bytes would give other sections or blocks, so that a refresh parses them anew. */
    static final int PARSER_VERSION = 1;

    /** To be raised when the same sections would give other chunks. */
    static final int CHUNKER_VERSION = 1;

    private final SourceReader reader;
    private final GuideParser parser;
    private final Chunker chunker;

    FileProcessor(SourceReader reader, GuideParser parser, Chunker chunker) {
        this.reader = reader;
        this.parser = parser;
        this.chunker = chunker;
    }

    @Override
    public ReadFile process(PlannedFile file) {
        ReadResult content = reader.read(file.source());
        if (content instanceof ReadResult.Content read) {
            return parsed(file, read);
        }
        return quarantined(file, "", ((ReadResult.Refused) content).reason());
    }

    private ReadFile parsed(PlannedFile file, ReadResult.Content read) {
        ParseResult result = parser.parse(file.source().relativePath(), read.bytes());
        if (result instanceof ParseResult.Parsed parsed) {
            return new ReadFile(
                    file, read.checksum(), parsed.file().title(), chunker.chunks(parsed.file()), null);
        }
        return quarantined(file, read.checksum(), ((ParseResult.Refused) result).reason());
    }

    private static ReadFile quarantined(PlannedFile file, String checksum, String reason) {
        return new ReadFile(file, checksum, file.source().relativePath(), List.of(), reason);
    }
}
