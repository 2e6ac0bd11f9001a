package dev.mcdewey.ingest.parser;

import dev.mcdewey.ingest.guide.PageLinks;
import dev.mcdewey.ingest.guide.ParsedFile;

/** What came of parsing a file. */
public sealed interface ParseResult {

    /** The file as the guide model. */
    record Parsed(ParsedFile file) implements ParseResult {}

    /**
     * The file is as it should be, but has nothing of its own to be indexed.
     *
     * @param reason what it has instead, the same words for all files of a kind
     * @param links what it says about its place and that of others, which a contents page knows best
     */
    record Skipped(String reason, PageLinks links) implements ParseResult {}

    /** The file cannot be indexed; the reason is a sentence that names it. */
    record Refused(String reason) implements ParseResult {}
}
