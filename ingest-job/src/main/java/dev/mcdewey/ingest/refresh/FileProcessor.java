package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.guide.FileReading;
import dev.mcdewey.ingest.chunker.ChunkDraft;
import dev.mcdewey.ingest.chunker.Chunker;
import dev.mcdewey.ingest.coverage.Coverage;
import dev.mcdewey.ingest.guide.PageLinks;
import dev.mcdewey.ingest.guide.ParsedFile;
import dev.mcdewey.ingest.parser.GuideParser;
import dev.mcdewey.ingest.parser.ParseResult;
import dev.mcdewey.ingest.source.ReadResult;
import dev.mcdewey.ingest.source.SourceReader;
import dev.mcdewey.ingest.writer.PlannedFile;
import dev.mcdewey.ingest.writer.ReadFile;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads, parses and chunks files; what cannot be read comes out with its reason, and the rest goes on. */
final class FileProcessor implements ItemProcessor<List<PlannedFile>, List<ReadFile>> {

    /** To be raised when the same bytes would give other sections or blocks, so that a refresh parses them anew. */
    static final int PARSER_VERSION = 6;

    /** To be raised when the same sections would give other chunks. */
    static final int CHUNKER_VERSION = 5;

    private static final Logger LOG = LoggerFactory.getLogger(FileProcessor.class);

    private final SourceReader reader;
    private final GuideParser parser;
    private final Chunker chunker;
    private final Headroom headroom;

    FileProcessor(SourceReader reader, GuideParser parser, Chunker chunker, Headroom headroom) {
        this.reader = reader;
        this.parser = parser;
        this.chunker = chunker;
        this.headroom = headroom;
    }

    @Override
    public List<ReadFile> process(List<PlannedFile> files) {
        return files.stream().map(this::process).toList();
    }

    private ReadFile process(PlannedFile file) {
        return headroom.with(file.source().size(), () -> read(file));
    }

    private ReadFile read(PlannedFile file) {
        ReadResult content = reader.read(file.source());
        if (content instanceof ReadResult.Content read) {
            return parsed(file, read);
        }
        return quarantined(file, "", ((ReadResult.Refused) content).reason());
    }

    private ReadFile parsed(PlannedFile file, ReadResult.Content read) {
        try {
            ParseResult result = parser.parse(file.source().relativePath(), read.bytes(), file.repeated());
            if (result instanceof ParseResult.Parsed parsed) {
                return chunked(file, read.checksum(), parsed.file());
            }
            return result instanceof ParseResult.Skipped skipped
                    ? skipped(file, read.checksum(), skipped)
                    : quarantined(file, read.checksum(), ((ParseResult.Refused) result).reason());
        } catch (RuntimeException e) {
            String path = file.source().libraryPath();
            LOG.error("{} could not be parsed", path, e);
            return quarantined(file, read.checksum(), path + " met a defect of the parser: " + e + "; report it");
        }
    }

    private ReadFile chunked(PlannedFile file, String checksum, ParsedFile parsed) {
        List<ChunkDraft> chunks = chunker.chunks(parsed);
        double coverage = Coverage.of(parsed.visible().content(), chunks);
        FileReading reading = reading(coverage, parsed.visible().boilerplate(), parsed.links());
        return new ReadFile(file, checksum, parsed.title(), chunks, reading, null, false);
    }

    private static FileReading reading(double coverage, double boilerplate, PageLinks links) {
        return new FileReading(coverage, boilerplate, links.next(), links.up(), links.contents(), links.weight());
    }

    private static ReadFile skipped(PlannedFile file, String checksum, ParseResult.Skipped skipped) {
        FileReading reading = reading(1, 1, skipped.links());
        return new ReadFile(file, checksum, file.source().relativePath(), List.of(), reading, skipped.reason(), true);
    }

    private static ReadFile quarantined(PlannedFile file, String checksum, String reason) {
        return new ReadFile(file, checksum, file.source().relativePath(), List.of(), null, reason, false);
    }
}
