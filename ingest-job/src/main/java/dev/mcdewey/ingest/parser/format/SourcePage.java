package dev.mcdewey.ingest.parser.format;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A source file as HTML, which every format becomes.
 *
 * @param html the page; pages of the original begin at comments that are {@link PageMark}s
 * @param title the title that the file gives itself outside its text, or null
 */
public record SourcePage(Document html, @Nullable String title) {}
