package dev.mcdewey.ingest.parser;

import dev.mcdewey.ingest.guide.ParsedFile;

/** What came of parsing a file. */
public sealed interface ParseResult {

    /** The file as the guide model. */
    record Parsed(ParsedFile file) implements ParseResult {}

    /** The file cannot be indexed; the reason is a sentence that names it. */
    record Refused(String reason) implements ParseResult {}
}
