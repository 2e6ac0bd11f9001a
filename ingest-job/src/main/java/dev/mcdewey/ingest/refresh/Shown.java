package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.generation.Generation;
import java.util.Optional;

/**
 * What readers see after a refresh that failed, before it had published or after.
 *
 * @param told whether Elasticsearch says it
 * @param live what it says
 */
record Shown(boolean told, Optional<Generation> live) {

    static final Shown UNKNOWN = new Shown(false, Optional.empty());

    /** Says it to the operator, knowing what the refresh was about to show. */
    String sentence(Optional<Generation> made) {
        if (made.isPresent() && made.equals(live)) {
            return "The new generation is live all the same; its report or the removal of an old one is missing.";
        }
        return whatIsLive() + (made.isPresent() ? " The next refresh goes on from what is done." : "");
    }

    private String whatIsLive() {
        if (!told) {
            return "Elasticsearch does not say what is live.";
        }
        return live.isPresent()
                ? "Nothing was published; what was live before still is."
                : "Nothing was published, and nothing was live before.";
    }
}
