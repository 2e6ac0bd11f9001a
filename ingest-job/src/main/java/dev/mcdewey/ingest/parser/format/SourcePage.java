package dev.mcdewey.ingest.parser.format;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A source file as HTML, which every format becomes.
 *
 * @param html the page; pages of the original begin at comments that are {@link PageMark}s
 * @param title the title that the file gives itself outside its text, or null
 * @param weight the file's place among its neighbours where it names one, smaller first, or null
 */
public record SourcePage(
        Document html, @Nullable String title, @Nullable Integer weight) {

    /** A page that says nothing of its place. */
    public SourcePage(Document html, @Nullable String title) {
        this(html, title, null);
    }
}
