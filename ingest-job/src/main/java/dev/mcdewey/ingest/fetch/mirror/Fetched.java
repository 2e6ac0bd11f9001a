package dev.mcdewey.ingest.fetch.mirror;

import java.util.List;

/**
 * What came of fetching a source.
 *
 * @param files how many files it has now
 * @param news how many of them are new or have changed
 * @param complete whether that is all of the source
 * @param notes what did not go as it should, each in a sentence
 */
public record Fetched(int files, int news, boolean complete, List<String> notes) {

    /** Copies what it is given. */
    public Fetched {
        notes = List.copyOf(notes);
    }
}
