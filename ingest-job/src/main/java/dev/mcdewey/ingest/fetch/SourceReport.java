package dev.mcdewey.ingest.fetch;

import dev.mcdewey.ingest.source.GuidePlace;
import java.net.URI;
import java.util.List;

/**
 * What became of one source.
 *
 * @param place the guide
 * @param location where it was fetched
 * @param outcome how it ended
 * @param files how many files it has on this machine now
 * @param notes what is to be said of it, each in a sentence; of a failed one its reason first
 */
public record SourceReport(GuidePlace place, URI location, Outcome outcome, int files, List<String> notes) {

    /** Copies what it is given. */
    public SourceReport {
        notes = List.copyOf(notes);
    }

    /** How fetching ended. */
    public enum Outcome {
        /** All of it is here, and some of it is new. */
        FETCHED,
        /** All of it was here already. */
        UNCHANGED,
        /** A part of it is here. */
        INCOMPLETE,
        /** What was here before still is. */
        FAILED
    }
}
