package dev.mcdewey.ingest.guide;

import java.util.List;

/**
 * One source file as the parser understood it.
 *
 * @param title the file's title, never empty
 * @param sections its sections in reading order, at least one
 * @param links what it says about its place in the guide
 * @param visible what a reader of the original sees
 */
public record ParsedFile(String title, List<Section> sections, PageLinks links, Visible visible) {

    /** Copies the sections. */
    public ParsedFile {
        sections = List.copyOf(sections);
    }
}
