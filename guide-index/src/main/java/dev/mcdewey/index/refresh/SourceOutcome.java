package dev.mcdewey.index.refresh;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;

/**
 * What became of a source outside of the library folder.
 *
 * @param guide the folders of its guide, as in {@code acme/tern/v1/admin}
 * @param address where it was fetched
 * @param outcome {@code fetched}, {@code unchanged}, {@code incomplete} or {@code failed}
 * @param files how many files it has on the job's machine now
 * @param notes what is to be said of it, each in a sentence
 */
public record SourceOutcome(String guide, String address, String outcome, int files, List<String> notes) {

    private static final Set<String> TROUBLED = Set.of("failed", "incomplete");

    /** Whether it failed, or something of it is missing. */
    @JsonIgnore
    public boolean isTroubled() {
        return TROUBLED.contains(outcome);
    }
}
