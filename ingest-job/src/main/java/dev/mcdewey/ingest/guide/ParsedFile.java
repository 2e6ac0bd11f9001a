package dev.mcdewey.ingest.guide;

import java.util.List;

/**
 * One source file as the parser understood it.
 *
 * @param title the file's title, never empty
 * @param sections its sections in reading order, at least one
 */
public record ParsedFile(String title, List<Section> sections) {

    /** Copies the sections. */
    public ParsedFile {
        sections = List.copyOf(sections);
    }
}
